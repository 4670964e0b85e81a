import type { Row } from '../sheets/headers';
import { otherwiseWords } from '../sheets/peoples/rule-words';
import { texts } from '../texts/texts';
import { type Complain, parseConditions } from './parse-conditions';
import { parseTarget } from './parse-target';
import type { Targets } from './question';
import type { Otherwise, Rule } from './rule';
import { isBlankRule, type RuleCells, ruleCells } from './rule-cells';
import { wordIn } from './words';

/** What the cells of a rule are read with. */
export interface RuleContext extends Pick<Targets, 'teams' | 'numbers'> {
  /** Two letters, for phone numbers without their country; empty: none. */
  readonly defaultCountry: string;
  /** Headers of the sheet of contacts; absent: nobody knows them, and any field will do. */
  readonly contactFields?: readonly string[];
}

/** A row that is not followed. */
export interface LeftOutRule {
  /** Row in the sheet, from 1. */
  readonly row: number;
  readonly name: string;
}

/** A row that cannot be followed. */
export interface BrokenRule extends LeftOutRule {
  /** What is wrong and what to do, in sentences. */
  readonly problem: string;
}

/** What the sheet Routing rules says. */
export interface ParsedRules {
  /** Rules that can be followed, by priority, then in sheet order. */
  readonly rules: readonly Rule[];
  readonly broken: readonly BrokenRule[];
  /** Rows whose box Enabled is not ticked. */
  readonly off: readonly LeftOutRule[];
}

/** A rule without priority comes after all that have one. */
const lastPriority = 1_000_000_000;

/**
 * Reads the rules. A row that cannot be read is left out with what is wrong; the others are not
 * touched by it.
 *
 * @param rows - The sheet without its header.
 */
export function parseRules(rows: readonly Row[], context: RuleContext): ParsedRules {
  const rules: Rule[] = [];
  const broken: BrokenRule[] = [];
  const off: LeftOutRule[] = [];
  rows.forEach((cellsOfRow, index) => {
    const cells = ruleCells(cellsOfRow);
    if (isBlankRule(cells)) return;
    const row = index + 2;
    const name = cells.text('Rule') || texts.routing.unnamed(row);
    if (!cells.isTicked('Enabled')) {
      off.push({ row, name });
      return;
    }
    const parsed = parseRule(cells, { row, name }, context);
    if ('problem' in parsed) broken.push(parsed);
    else rules.push(parsed);
  });
  return { rules: rules.sort((a, b) => a.priority - b.priority || a.row - b.row), broken, off };
}

function parseRule(cells: RuleCells, place: LeftOutRule, context: RuleContext): Rule | BrokenRule {
  const problems: string[] = [];
  const complain: Complain = (sentence) => {
    problems.push(sentence);
  };
  const priority = parsePriority(cells, complain);
  const when = parseConditions(cells, context, complain);
  const sendTo = parseTarget(cells, context, complain);
  const otherwise = parseOtherwise(cells, complain);
  if (problems.length > 0 || sendTo === undefined) {
    return { ...place, problem: problems.join(' ') };
  }
  const onlyIfAvailable = cells.isTicked('Only if available');
  return { ...place, priority, when, sendTo, onlyIfAvailable, otherwise };
}

function parsePriority(cells: RuleCells, complain: Complain): number {
  const text = cells.text('Priority');
  if (text === '') return lastPriority;
  const priority = Number(text.replace(',', '.'));
  if (!Number.isFinite(priority)) complain(texts.routing.problems.priority(text));
  return priority;
}

function parseOtherwise(cells: RuleCells, complain: Complain): Otherwise {
  const text = cells.text('Otherwise');
  const word = wordIn(text, otherwiseWords, { next: 'next rule' });
  if (text !== '' && word === undefined) {
    complain(texts.routing.problems.otherwise(text, otherwiseWords));
  }
  return word ?? 'next rule';
}
