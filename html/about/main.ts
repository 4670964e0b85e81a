import { credits } from '../../src/domain/about/credits';
import type { AboutOpening } from '../../src/domain/about/opening';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';
import icon from '../shared/icon.svg';
import { readOpening } from '../shared/opening';

const say = texts.about;
const { version = '' } = readOpening<AboutOpening>() ?? {};

const list = (lines: readonly (Node | string)[]): HTMLElement =>
  el('ul', {}, ...lines.map((line) => el('li', {}, line)));

const creditLines = credits.map(({ name, version: its, licence, home }) =>
  el(
    'span',
    {},
    el('a', { href: home, rel: 'noopener noreferrer' }, name),
    ` ${say.creditOf(its, licence)}`,
  ),
);

document.body.append(
  el(
    'main',
    {},
    el(
      'header',
      {},
      el('img', { src: icon, alt: say.icon }),
      el('div', {}, el('h1', {}, say.name), el('p', {}, say.version(version))),
    ),
    el('p', {}, say.what),
    el('p', {}, el('strong', {}, say.notAircall)),
    el('h2', {}, say.help),
    list(say.helpLines),
    el('h2', {}, say.reads),
    list(say.readsLines),
    el('h2', {}, say.licence),
    el('p', {}, say.mit),
    el('p', { class: 'quiet' }, say.copyright),
    el('h2', {}, say.credits),
    list(creditLines),
  ),
);
