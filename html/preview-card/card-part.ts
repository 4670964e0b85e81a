import type { CardLine } from '../../src/domain/insights/card';
import type { Preview } from '../../src/domain/insights/preview-view';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';

const say = texts.previewCard;

/** A card as the Aircall phone draws it, and below it why it is as it is. */
export const describeCard = ({ card, about, nothing, others }: Preview): readonly HTMLElement[] => [
  el('h2', {}, say.phone),
  card.lines.length === 0
    ? el('div', { class: 'card none' }, el('strong', {}, say.noCard), el('p', {}, nothing))
    : el('div', { class: 'card' }, ...card.lines.map(drawLine)),
  ...(card.rows.length > 0
    ? [el('p', { class: 'help made' }, say.madeFrom(card.rows, card.from))]
    : []),
  ...(card.leftOut > 0 ? [el('p', { class: 'problem' }, say.tooMany(card.leftOut))] : []),
  el('h2', {}, say.about),
  ...about.map((sentence) => el('p', {}, sentence)),
  ...(others.length > 0 ? [describeOthers(others)] : []),
];

function drawLine(line: CardLine): HTMLElement {
  const text = line.link ? drawLink(line.text, line.link) : line.text;
  if (line.type === 'title') return el('div', { class: 'line title' }, text);
  const label = line.label ? [el('span', { class: 'line-label' }, line.label)] : [];
  return el('div', { class: 'line' }, ...label, el('span', { class: 'line-text' }, text));
}

const drawLink = (text: string, link: string): HTMLElement =>
  el(
    'a',
    { href: link, target: '_blank', rel: 'noopener noreferrer', title: say.opens(link) },
    text,
  );

function describeOthers(others: Preview['others']): HTMLElement {
  const rows = others.map(({ row, card, sentence }) =>
    el('li', {}, el('strong', {}, say.row(row, card)), el('br'), sentence),
  );
  return el(
    'details',
    { class: 'others' },
    el('summary', {}, say.others(rows.length)),
    el('ul', {}, ...rows),
  );
}
