/** What happens by itself shows after so long. */
const everyMs = 5_000;

/** By then whoever receives webhooks has answered a call that starts. */
const showsAfterMs = 3_000;

/**
 * What the start page does in the browser: sends what a person chose and typed, as JSON only, says what
 * came of it, and brings what changes up to date. The form is never touched, so that the next call can
 * be as the same person.
 */
export const pageScript = `
const form = document.querySelector('form');
const said = document.querySelector('.said');
const say = (text, isGood) => {
  said.textContent = text;
  said.classList.toggle('done', isGood);
};
const refresh = async () => {
  const answer = await fetch('/', { headers: { accept: 'text/html' } });
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of document.querySelectorAll('[data-part]')) {
    part.replaceWith(fresh.querySelector('[data-part="' + part.dataset.part + '"]'));
  }
};
const whatCame = (call, begun) => {
  const came = (kind) => document.querySelector('[data-' + kind + '="' + call.id + '"]') !== null;
  const [card, transfer] = [came('card'), came('transfer')];
  const words = card && transfer ? 'a card and a transfer' : card ? 'a card' : 'a transfer';
  say(begun + (card || transfer
    ? ' It brought ' + words + ', see below.'
    : ' No card and no transfer came for it: no webhook is connected, or nothing is written for this call.'),
    true);
};
const place = async (order) => {
  const answer = await fetch('/_simulator/calls', { method: 'POST', body: JSON.stringify(order) });
  const told = await answer.json();
  if (!answer.ok) return say(told.troubleshoot, false);
  const { call } = told;
  const other = call.raw_digits === 'anonymous' ? 'a hidden number' : call.raw_digits;
  const line = call.number.name;
  const begun = 'Call ' + call.id + ' has begun: ' +
    (call.direction === 'inbound' ? other + ' rings ' + line : line + ' calls ' + other) + '.';
  say(begun + ' The board shows it at its next refresh.', true);
  await refresh();
  setTimeout(() => refresh().then(() => whatCame(call, begun)), ${showsAfterMs});
};
form.onsubmit = (event) => {
  event.preventDefault();
  const { who, from, numberId } = Object.fromEntries(new FormData(form));
  const direction = event.submitter.value;
  const other = from || who || undefined;
  place({ direction, numberId, [direction === 'inbound' ? 'from' : 'to']: other });
};
const fault = async (init, words) => {
  await fetch('/_simulator/faults', init);
  say(words, true);
  await refresh();
};
const acts = {
  stop: () => fault({ method: 'POST', body: '{"kind":"down"}' },
    'Aircall does not answer from now on: at its next refresh the board says so.'),
  answer: () => fault({ method: 'DELETE' }, 'Aircall answers again.'),
  call: () => place({}),
};
for (const button of document.querySelectorAll('button[data-do]')) {
  button.onclick = acts[button.dataset.do];
}
// who ends the simulator leaves the page as it was
setInterval(() => document.hidden || refresh().catch(() => {}), ${everyMs});`;
