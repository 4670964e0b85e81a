import { texts } from '../../src/domain/texts/texts';
import type { TvTeam } from '../../src/domain/tv/tv-board';
import { el } from '../shared/dom';

const say = texts.tv;

/** A team's name and its three counts. @param isContinued - Whether it began in a column before. */
export function teamHeader(team: TvTeam, isContinued: boolean): HTMLElement {
  const { title, summary, free, onCall, away } = team;
  const isEmpty = free + onCall + away === 0;
  const words = summary ?? (isEmpty ? texts.board.emptyTeam : undefined);
  return el(
    'div',
    { class: 'team' },
    el('h3', {}, isContinued ? say.continued(title) : title),
    words === undefined
      ? el('p', { class: 'heads' }, ...counts({ free, onCall, away }))
      : el('p', { class: 'heads' }, words),
  );
}

const counts = (heads: Readonly<Record<keyof typeof say.heads, number>>): HTMLElement[] =>
  (['free', 'onCall', 'away'] as const).map((kind) =>
    el('span', {}, el('b', {}, String(heads[kind])), ` ${say.heads[kind]}`),
  );
