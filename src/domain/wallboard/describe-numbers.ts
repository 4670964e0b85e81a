import type { Call } from '../calls/call';
import type { CallFact } from '../kpi/call-fact';
import { countCalls } from '../kpi/count';
import { divided, nothing } from '../kpi/figure';
import type { ScopeKey } from '../kpi/scopes';
import { serviceLevelOf } from '../kpi/service-level';
import { noSums, type Sums } from '../kpi/sums';
import { targetsOf } from '../kpi/target';
import { waitBand } from '../queue/wait-band';
import { listWaitingCalls, waitSeconds } from '../queue/waiting-calls';
import type { Settings } from '../settings/settings';
import type { Snapshot } from '../snapshot';
import { cleanText } from '../texts/clean-text';
import { clipText } from '../texts/clip-text';
import type { Texts } from '../texts/en';
import { percentage } from '../texts/numbers';
import { formatDuration } from '../time/format';
import { type Block, type Tile, type TileLine, textCharacters } from './board';
import { type Named, sortByName } from './sort-by-name';

/** What the block of numbers is drawn from. */
export interface NumbersView {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  /** Of the activity period. */
  readonly calls: readonly CallFact[];
  readonly texts: Texts;
}

/** A number's tile without words. */
const blankNumber: readonly TileLine[] = [
  { left: '', right: '', leftTone: 'strong', rightTone: 'strong' },
  { left: '', right: '', rightTone: 'strong' },
  { left: '', right: '' },
  { left: '', right: '' },
];

/**
 * The block of Aircall numbers, in order of name: who waits on each at this moment, and what became
 * of its calls in the activity period.
 */
export function describeNumbers(view: NumbersView): Block {
  const { texts, settings } = view;
  const waiting = groupByNumber(listWaitingCalls(view.snapshot.openCalls));
  const sums = sumNumbers(view);
  const numbers = listNumbers(view.snapshot.directory.numbers, waiting);
  return {
    title: texts.board.header(texts.board.numbersTitle),
    summary: texts.board.numbersSummary(numbers.length),
    note: texts.board.numbersNote(
      settings.lookbackMinutes,
      texts.kpi.formulas[settings.serviceLevelFormula].formula,
    ),
    totals: '',
    tiles: numbers.map((number) =>
      describeNumber(
        number,
        { waiting: waiting.get(number.id) ?? [], sums: sums.get(`number ${number.id}`) ?? noSums },
        view,
      ),
    ),
    blank: blankNumber,
  };
}

/** Every number of the company, and those the directory does not know yet but somebody waits on. */
function listNumbers(
  known: readonly Named[],
  waiting: ReadonlyMap<number, readonly Call[]>,
): readonly Named[] {
  const numbers = new Map<number, Named>(known.map(({ id, name }) => [id, { id, name }]));
  for (const [first] of waiting.values()) {
    if (first?.number && !numbers.has(first.number.id)) numbers.set(first.number.id, first.number);
  }
  return sortByName(numbers.values());
}

/** Longest wait first. */
function groupByNumber(calls: readonly Call[]): ReadonlyMap<number, readonly Call[]> {
  const groups = new Map<number, Call[]>();
  for (const call of calls) {
    if (call.number) groups.set(call.number.id, [...(groups.get(call.number.id) ?? []), call]);
  }
  return groups;
}

function sumNumbers({ snapshot, settings, calls }: NumbersView): ReadonlyMap<ScopeKey, Sums> {
  return countCalls(calls, {
    now: snapshot.takenAt,
    targetOf: targetsOf(settings, settings.targets),
    waitFrom: settings.waitFrom,
    scopesOf: ({ numberId }) => (numberId === undefined ? [] : [`number ${numberId}`]),
    scopesOfAgent: () => [],
  });
}

interface NumberFacts {
  readonly waiting: readonly Call[];
  readonly sums: Sums;
}

function describeNumber({ id, name }: Named, facts: NumberFacts, view: NumbersView): Tile {
  const { settings, texts } = view;
  const say = texts.board;
  const { answered, missed, abandoned, outOfHours, offered } = facts.sums;
  const level = divided(serviceLevelOf(facts.sums, settings.serviceLevelFormula));
  const target = targetsOf(settings, settings.targets)(`number ${id}`).seconds;
  const title = say.numberLine(cleanText(name) || say.namelessNumber(id));
  const { style, lines } = describeWait(title, facts.waiting, view);
  return {
    style,
    userId: undefined,
    borderMark: undefined,
    lines: [
      ...lines,
      {
        left: say.offeredAnswered(offered, answered),
        right: say.missed(missed + abandoned + outOfHours),
      },
      { left: say.levelWithin(formatShare(level.value), target), right: say.callsCounted(level.n) },
    ],
  };
}

/** The longest wait decides the colour. */
function describeWait(
  title: string,
  waiting: readonly Call[],
  { snapshot, settings, texts }: NumbersView,
): Pick<Tile, 'style' | 'lines'> {
  const say = texts.board;
  const [first] = waiting;
  const left = clipText(title, textCharacters);
  const tones = { leftTone: 'strong', rightTone: 'strong' } as const;
  if (first === undefined) {
    const lines = [
      { left, right: '', ...tones },
      { left: say.emptyQueue, right: '', rightTone: 'strong' as const },
    ];
    return { style: 'idle', lines };
  }
  const wait = waitSeconds(first, snapshot.takenAt);
  const band = waitBand(wait, settings);
  return {
    style: band,
    lines: [
      { left, right: say.waiting(waiting.length), ...tones },
      { left: say.longest(formatDuration(wait)), right: say.waitBand[band], rightTone: 'strong' },
    ],
  };
}

/** Rounded down, so that a level that misses its target also reads like it. */
const formatShare = (share: number | undefined): string =>
  share === undefined
    ? nothing
    : percentage((Math.floor(Math.round(share * 1e6) / 1e3) / 10).toFixed(1));
