import {
  type DefinitionsOpening,
  definedClocks,
  definedFormulas,
  definedMetrics,
  type NamedDefinition,
} from '../../src/domain/kpi/definitions';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';
import { readOpening } from '../shared/opening';

const say = texts.kpi.definitions;
const { chosen, waitFrom } = readOpening<DefinitionsOpening>() ?? {};

const mark = (isChosen: boolean): readonly HTMLElement[] =>
  isChosen ? [el('span', { class: 'chosen' }, say.chosen)] : [];

const list = (definitions: readonly NamedDefinition[]): HTMLElement =>
  el(
    'dl',
    {},
    ...definitions.flatMap(({ key, name, sentence, formula }) => [
      el('dt', {}, name, ' ', el('code', {}, key), ...mark(key === chosen)),
      el('dd', {}, sentence, el('div', { class: 'formula' }, formula)),
    ]),
  );

document.body.append(
  el(
    'main',
    {},
    el('ul', {}, ...say.intro.map((line) => el('li', {}, line))),
    el('h2', {}, say.metrics),
    list(definedMetrics()),
    el('h2', {}, say.serviceLevels),
    el('p', {}, say.serviceLevelIntro),
    list(definedFormulas()),
    el('h2', {}, say.waits),
    el('p', {}, say.waitsIntro),
    el(
      'dl',
      {},
      ...definedClocks().flatMap(({ key, name, sentence }) => [
        el('dt', {}, name, ...mark(key === waitFrom)),
        el('dd', {}, sentence),
      ]),
    ),
    el('h2', {}, say.formulasIntro),
    el('p', {}, el('code', {}, say.example)),
    el('p', {}, say.formulaHelp),
    el('p', {}, say.namedCells),
    el('h2', {}, say.leftOut),
    el('ul', {}, el('li', {}, say.frt)),
  ),
);
