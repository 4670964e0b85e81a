import type { RoutingTrial, TrialRow } from '../../src/domain/pages/try-routing-view';
import { semicolons, withColon } from '../../src/domain/texts/punctuation';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';

const { outcome: say, trace: words, json: jsonWords } = texts.tryRouting;

/** Where a call would go, what was known, and what became of every rule. */
export const trialSection = (trial: RoutingTrial): HTMLElement =>
  el(
    'section',
    { class: 'result', 'aria-label': say.region, tabindex: '-1' },
    decisionBox(trial),
    factsList(trial),
    traceTable(trial.rows),
    jsonBox(trial.json),
  );

function decisionBox({ outcome, target, rule, reason }: RoutingTrial): HTMLElement {
  const headline =
    outcome === 'target' ? say.goesTo(target) : outcome === 'stopped' ? say.stopped : say.nowhere;
  return el(
    'div',
    { class: 'decision', 'data-outcome': outcome },
    el('strong', {}, headline),
    ...(rule === '' ? [] : [el('span', {}, say.byRule(rule))]),
    ...(reason === '' ? [] : [el('p', {}, reason)]),
  );
}

function factsList(trial: RoutingTrial): HTMLElement {
  const { caller, contact, lastAgent, at, asked } = trial;
  const lines: readonly (readonly [string, string])[] = [
    [say.at, at],
    [say.caller, caller === '' ? say.hidden : withColon(caller, contact || say.noContact)],
    [say.lastAgent, lastAgent],
    [say.asked, asked.length === 0 ? say.askedNothing : semicolons(asked)],
  ];
  return el(
    'div',
    { class: 'facts' },
    el('h2', {}, say.facts),
    el('dl', {}, ...lines.flatMap(([name, text]) => [el('dt', {}, name), el('dd', {}, text)])),
    el('p', { class: 'help' }, say.presenceNow),
  );
}

function traceTable(rows: readonly TrialRow[]): HTMLElement {
  if (rows.length === 0) return el('p', { class: 'help' }, say.noRules);
  const head = [words.rule, words.outcome].map((text) => el('th', { scope: 'col' }, text));
  return el(
    'table',
    {},
    el('caption', {}, words.title),
    el('thead', {}, el('tr', {}, ...head)),
    el('tbody', {}, ...rows.flatMap(ruleRows)),
  );
}

function ruleRows({ rule, row, outcome, why }: TrialRow): readonly HTMLElement[] {
  return [
    el(
      'tr',
      { 'data-outcome': outcome },
      el(
        'th',
        { scope: 'row' },
        rule,
        ' ',
        el('span', { class: 'help' }, words.row(row)),
        el('p', { class: 'why' }, why),
      ),
      el('td', {}, words.outcomes[outcome]),
    ),
  ];
}

const jsonBox = (json: string): HTMLElement =>
  el('div', { class: 'json' }, el('h2', {}, jsonWords.title), el('pre', {}, json));
