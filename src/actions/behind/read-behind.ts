import { listChoices } from '../../domain/behind/choices';
import {
  type DescribedFigure,
  describeFigure,
  type ExplainedCall,
  type FigureFacts,
  nameQuestion,
  roundingOf,
} from '../../domain/behind/describe-figure';
import type { About } from '../../domain/behind/explain-call';
import { listCalls } from '../../domain/behind/list-calls';
import { type FigureQuestion, halfHour } from '../../domain/behind/question';
import { readWish } from '../../domain/behind/read-wish';
import type { BehindView } from '../../domain/behind/view';
import { countingOf } from '../../domain/kpi/counting';
import { definedFormulas, definedMetrics } from '../../domain/kpi/definitions';
import { factTeller } from '../../domain/kpi/memory';
import { beginningsAt } from '../../domain/kpi/periods';
import { listScopes } from '../../domain/kpi/scopes';
import type { FoundCall } from '../../domain/pages/search-view';
import { describeRecord } from '../../domain/search/log-details';
import type { Settings } from '../../domain/settings/settings';
import type { Directory } from '../../domain/snapshot';
import { texts } from '../../domain/texts/texts';
import { dateTimeFormat, formatMoment } from '../../domain/time/format';
import type { EpochSeconds } from '../../domain/time/units';
import { storedSettings } from '../configure/read-settings';
import { recallDirectory } from '../recall-directory';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { gatherLogged, type LoggedCall } from './gather-logged';
import { readFigure } from './read-figure';
import { tellNotes } from './tell-notes';

/** What is known when a figure is explained. */
interface Known {
  readonly settings: Settings;
  readonly directory: Directory;
  readonly now: EpochSeconds;
  readonly timeZone: string;
}

/**
 * A figure and the calls behind it, as the log has them at this moment. Nothing is asked of Aircall.
 *
 * @param sent - A `BehindWish`; whatever a page or anybody else sends.
 * @throws {Refusal} When it is none.
 */
export function readBehind(world: World, sent: unknown): BehindView {
  const wish = readWish(sent);
  if (wish === undefined) throw new Refusal(texts.behind.unreadable);
  const known: Known = {
    settings: storedSettings(world),
    directory: recallDirectory(world),
    now: Math.floor(world.clock.now()),
    timeZone: world.clock.timeZone(),
  };
  const { question, hint } =
    wish === 'selected'
      ? readFigure(world, known.directory)
      : { question: wish.question, hint: '' };
  const scopes = listScopes(known.directory);
  const stretch = stretchOf(question, known);
  const logged = gatherLogged(world, stretch === 'now' ? { from: known.now } : stretch);
  const counting = countingOf(known);
  const rounding = roundingOf(question, known.settings);
  const described = describe(logged, { question, stretch, counting, scopes, rounding }, known);
  const { calls, cut } = listCalls(described.calls, wish === 'selected' ? undefined : wish.only);
  return {
    question,
    hint,
    timeZone: known.timeZone,
    now: known.now,
    ...listChoices(scopes),
    ...tellPeriod(question, stretch, known),
    title: nameQuestion(question, scopes),
    formula: formulaOf(question, known.settings),
    sum: described.sum,
    notes: tellNotes(world, {
      ...{ question, described, scopes, rounding, now: known.now, timeZone: known.timeZone },
      target: counting.targetOf(question.scope).seconds,
      hasSheets: known.settings.kpiSheet,
    }),
    headings: described.headings,
    groups: described.groups,
    calls: withRows(calls, logged, known.timeZone),
    cut,
  };
}

function stretchOf({ span }: FigureQuestion, known: Known): About['stretch'] {
  const { settings, now, timeZone } = known;
  if (span === 'now') return 'now';
  if (typeof span === 'number') return halfHour(span, timeZone);
  return { from: beginningsAt(now, { lookbackMinutes: settings.lookbackMinutes, timeZone })[span] };
}

const describe = (
  logged: readonly LoggedCall[],
  facts: Omit<FigureFacts, 'formula'>,
  { settings, directory }: Known,
): DescribedFigure =>
  describeFigure(logged.map(({ call }) => call).map(factTeller(directory.teams)), {
    ...facts,
    formula: settings.serviceLevelFormula,
  });

/** The period in words; a half-hour is a choice of its own. */
function tellPeriod(
  { span }: FigureQuestion,
  stretch: About['stretch'],
  { now, timeZone }: Known,
): Pick<BehindView, 'period' | 'halfHour'> {
  const say = texts.behind;
  if (stretch === 'now') return { period: say.now };
  const moment = formatMoment(stretch.from, now, timeZone);
  if (typeof span !== 'number') return { period: say.since(texts.kpi.periodNames[span], moment) };
  const name = say.halfHour(moment);
  return { period: name, halfHour: { value: String(span), name } };
}

/** How the figure is computed; a service level by the formula that is chosen. */
function formulaOf({ metric }: FigureQuestion, { serviceLevelFormula }: Settings): string {
  const named =
    metric === 'service_level' ? definedFormulas() : [...definedMetrics(), ...definedFormulas()];
  const key = metric === 'service_level' ? `service_level:${serviceLevelFormula}` : metric;
  return named.find((each) => each.key === key)?.formula ?? '';
}

/** The rows of the listed calls, as cards show them. */
function withRows(
  calls: readonly ExplainedCall[],
  logged: readonly LoggedCall[],
  timeZone: string,
): readonly FoundCall[] {
  const byId = new Map(logged.map((each) => [each.call.id, each]));
  const tellMoment = dateTimeFormat(timeZone);
  return calls.flatMap(({ call: { id }, sentence }) => {
    const found = byId.get(id);
    if (found === undefined) return [];
    return [{ call: found.call, details: describeRecord(found.row, tellMoment), reason: sentence }];
  });
}
