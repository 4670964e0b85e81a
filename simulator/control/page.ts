import { isLive, isWaiting } from '../floor/call';
import type { ControlSetup } from './control';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The start page for people: what this is, how busy it is, and the buttons of a demo. */
export function homePage({ floor, clock, faults, setup }: ControlSetup): string {
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
  ].map(([name = '', value = '']) => `<tr><th>${name}</th><td>${escaped(value)}</td></tr>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Simulated Aircall account</title>
<style>body{font:15px/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem;color:#202124}
h1{font-size:1.4rem}th{text-align:left;padding-right:2rem;font-weight:500}td{font-variant-numeric:tabular-nums}
button{font:inherit;padding:.4rem .9rem;margin:1rem .5rem 0 0;border:1px solid #bdc1c6;border-radius:4px;background:#fff;cursor:pointer}
button:hover{background:#f1f3f4}</style>
<h1>Simulated Aircall account</h1><table>${rows.join('')}</table>
<button data-do="stop">Stop answering</button><button data-do="answer">Answer again</button><button data-do="call">Place a call</button>
<p>Truth and control: <a href="/_simulator/truth">truth</a>, <a href="/_simulator/calls">calls</a>,
<a href="/_simulator/users">users</a>, <a href="/_simulator/requests">requests</a>, <a href="/_simulator/faults">faults</a></p>
<script>const acts={stop:['POST','faults','{"kind":"down"}'],answer:['DELETE','faults'],call:['POST','calls','{}']};
for(const button of document.querySelectorAll('button'))button.onclick=async()=>{
const [method,page,body]=acts[button.dataset.do];await fetch('/_simulator/'+page,{method,body});location.reload()}</script></html>`;
}
