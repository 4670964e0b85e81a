import { isListed } from '../account/model';
import { isLive, isWaiting } from '../floor/call';
import type { Floor } from '../floor/floor';
import type { ControlSetup } from './control';
import { escaped } from './escape';
import { callForm } from './page-call';
import { ordersSection } from './page-orders';
import { pageScript } from './page-script';
import { dateAndTimeOf, timeOf } from './page-time';

const style = `body{font:15px/1.5 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1rem;color:#202124}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}th{text-align:left;padding-right:2rem;font-weight:500}td{font-variant-numeric:tabular-nums}
button{font:inherit;padding:.4rem .9rem;margin:1rem .5rem 0 0;border:1px solid #bdc1c6;border-radius:4px;background:#fff;cursor:pointer}
button:hover{background:#f1f3f4}label{display:block;margin:.3rem 0}select,input{font:inherit;padding:.2rem .3rem;max-width:100%}
.entry{display:grid;grid-template-columns:9rem 1fr 12rem;gap:1rem;padding:.5rem 0;border-top:1px solid #e8eaed}
.entry span,small{color:#5f6368}.entry>*{overflow-wrap:anywhere}.said{color:#b3261e;min-height:1.5em;position:sticky;top:0;margin:.5rem 0;background:#fff}.said.done{color:#137333}`;

const pages = [
  ...['truth', 'calls', 'users', 'cards', 'transfers', 'webhooks', 'requests', 'faults'],
].map((name) => `<a href="/_simulator/${name}">${name}</a>`);

/**
 * The start page for people: what this is, how busy it is, the buttons of a demo, calls by hand, and
 * which cards and transfers came.
 */
export function homePage(setup: ControlSetup): string {
  const { floor } = setup;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Simulated Aircall account</title>
<style>${style}</style>
<h1>The phone floor of a simulated Aircall account</h1><table data-part="facts">${facts(setup)}</table>
<button data-do="stop">Stop answering</button><button data-do="answer">Answer again</button><button data-do="call">Somebody calls</button>
<p class="said" role="status"></p>
${callForm(floor)}
<div data-part="orders">${ordersSection(floor)}</div>
<p>Truth and control: ${pages.join(', ')}</p>
<script>${pageScript}</script></html>`;
}

function facts({ floor, clock, faults, setup }: ControlSetup): string {
  const { account, calls } = floor;
  const isDown = faults.all.some(({ kind }) => kind === 'down');
  const rows = [
    ['Company', account.companyName],
    ['API ID', setup.key.id],
    [
      'API token',
      '(not shown here; `npm start` enters it by itself, `npm run simulator` prints it)',
    ],
    ['Clock', `${dateAndTimeOf(floor, clock.now() / 1000)}, speed ${clock.speed}`],
    ['Users', usersWords(floor)],
    ['Teams, numbers', `${account.teams.length}, ${account.numbers.length}`],
    [
      'Calls',
      `${calls.all.length}, ${calls.all.filter(isLive).length} live, ${calls.all.filter(isWaiting).length} waiting`,
    ],
    ['API', isDown ? 'does not answer' : 'answers'],
  ];
  return rows
    .map(([name = '', value = '']) => `<tr><th>${name}</th><td>${escaped(value)}</td></tr>`)
    .join('');
}

/** Who is new has calls before Aircall's list of users names them, as at Aircall. */
function usersWords(floor: Floor): string {
  const { users } = floor.account;
  const coming = users.filter((user) => !isListed(user, floor.now));
  const listed = users.length - coming.length;
  const [first] = coming;
  if (first === undefined) return String(listed);
  return `${listed}, and ${coming.length} new, on Aircall’s list from ${timeOf(floor, first.listedFrom)}`;
}
