import { isListed } from '../account/model';
import { isLive, isWaiting } from '../floor/call';
import type { Floor } from '../floor/floor';
import type { ControlSetup } from './control';
import { escaped } from './escape';
import { callForm } from './page-call';
import { ordersSection } from './page-orders';
import { pageScript } from './page-script';
import { dateAndTimeOf, timeOf } from './page-time';

const style = `body{font:15px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto 4rem;padding:0 1rem;color:#202124;background:#f8f9fa}
h1{font-size:1.4rem;margin:0 0 1rem}h2{font-size:1.1rem;margin:0 0 .5rem}p{margin:.5rem 0}
section{background:#fff;border:1px solid #dadce0;border-radius:8px;padding:1rem 1.25rem;margin:1rem 0}
table{border-collapse:collapse}th{text-align:left;padding:.1rem 2rem .1rem 0;font-weight:500;color:#5f6368;vertical-align:top}td{font-variant-numeric:tabular-nums}
button{font:inherit;padding:.4rem .9rem;margin:.75rem .5rem 0 0;border:1px solid #bdc1c6;border-radius:4px;background:#fff;cursor:pointer}
button:hover{background:#f1f3f4}button[value=inbound]{background:#1a73e8;border-color:#1a73e8;color:#fff}button[value=inbound]:hover{background:#1765cc}
label{display:grid;grid-template-columns:9rem 1fr;align-items:center;margin:.4rem 0}select,input{font:inherit;padding:.3rem .4rem;width:100%;box-sizing:border-box;border:1px solid #bdc1c6;border-radius:4px;background:#fff}
.entry{display:grid;grid-template-columns:8rem 1fr 14rem;gap:1rem;padding:.6rem 0;border-top:1px solid #e8eaed}
.entry span,small{color:#5f6368}.entry>*{overflow-wrap:anywhere}.said{color:#b3261e;min-height:1.5em;position:sticky;top:0;background:#f8f9fa;padding:.25rem 0}.said.done{color:#137333}
@media(max-width:40rem){.entry,label{grid-template-columns:1fr;gap:.1rem}}`;

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
<meta name="viewport" content="width=device-width">
<h1>The phone floor of a simulated Aircall account</h1>
<section><table data-part="facts">${facts(setup)}</table>
<button data-do="call">Somebody calls</button><button data-do="stop">Aircall stops answering</button><button data-do="answer">Aircall answers again</button></section>
<p class="said" role="status"></p>
<section>${callForm(floor)}</section>
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
    ['API token', 'not shown here: npm start enters it by itself, npm run simulator prints it'],
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
