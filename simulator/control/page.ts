import { isLive, isWaiting } from '../floor/call';
import type { ControlSetup } from './control';
import { escaped } from './escape';
import { callForm, callScript } from './page-call';
import { ordersSection } from './page-orders';

const style = `body{font:15px/1.5 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1rem;color:#202124}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}th{text-align:left;padding-right:2rem;font-weight:500}td{font-variant-numeric:tabular-nums}
button{font:inherit;padding:.4rem .9rem;margin:1rem .5rem 0 0;border:1px solid #bdc1c6;border-radius:4px;background:#fff;cursor:pointer}
button:hover{background:#f1f3f4}label{display:block;margin:.3rem 0}select,input{font:inherit;padding:.2rem .3rem;max-width:100%}
.entry{display:grid;grid-template-columns:9rem 1fr 12rem;gap:1rem;padding:.5rem 0;border-top:1px solid #e8eaed}
.entry span,small{color:#5f6368}.entry>*{overflow-wrap:anywhere}.said{color:#b3261e}.said.done{color:#137333}`;

const buttonScript = `const acts={stop:['POST','faults','{"kind":"down"}'],answer:['DELETE','faults'],call:['POST','calls','{}']};
for(const button of document.querySelectorAll('button[data-do]'))button.onclick=async()=>{
const [method,page,body]=acts[button.dataset.do];await fetch('/_simulator/'+page,{method,body});location.reload()};`;

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
<h1>Simulated Aircall account</h1><table>${facts(setup)}</table>
<button data-do="stop">Stop answering</button><button data-do="answer">Answer again</button><button data-do="call">Place a call</button>
${callForm(floor)}
${ordersSection(floor)}
<p>Truth and control: ${pages.join(', ')}</p>
<script>${buttonScript}${callScript}</script></html>`;
}

function facts({ floor, clock, faults, setup }: ControlSetup): string {
  const { account, calls } = floor;
  const isDown = faults.all.some(({ kind }) => kind === 'down');
  const rows = [
    ['Company', account.companyName],
    ['API ID', setup.key.id],
    ['API token', '(shown once, where the simulator was started)'],
    ['Clock', `${new Date(clock.now()).toISOString()}, speed ${clock.speed}`],
    [
      'Users, teams, numbers',
      [account.users, account.teams, account.numbers].map(({ length }) => length).join(', '),
    ],
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
