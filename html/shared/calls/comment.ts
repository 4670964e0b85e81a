import { texts } from '../../../src/domain/texts/texts';
import { button, el } from '../dom';

const say = texts.callCard;

/** More letters than this, or more lines, do not fit in a card. */
const most = { letters: 240, lines: 5 };

/** A comment; a long one is cut short for the eye until somebody wants all of it. */
export function commentElement(text: string): HTMLElement {
  const words = el('p', { class: 'comment', dir: 'auto' }, text);
  const isLong = text.length > most.letters || text.split('\n').length > most.lines;
  if (!isLong) return words;
  words.classList.add('clamped');
  const toggle = button(say.showAll, { class: 'link', 'aria-expanded': 'false' }, () => {
    const isWhole = !words.classList.toggle('clamped');
    toggle.textContent = isWhole ? say.showLess : say.showAll;
    toggle.setAttribute('aria-expanded', String(isWhole));
  });
  return el('div', {}, words, toggle);
}
