import { assertNever } from '../assert-never';
import type { BoardKpi } from '../kpi/board-kpis';
import { type Figure, type MetricUnit, nothing } from '../kpi/figure';
import { type Metric, metrics, periodOf } from '../kpi/metrics';
import type { PeriodKey } from '../kpi/periods';
import type { Sums } from '../kpi/sums';
import type { Settings } from '../settings/settings';
import type { Texts } from '../texts/en';
import { percentage } from '../texts/numbers';
import { texts } from '../texts/texts';
import { formatDuration } from '../time/format';
import type { Seconds } from '../time/units';
import type { KpiTile } from '../wallboard/kpi-tile';
import type { BandSums } from './company-sums';
import { type KpiPromise, type PromiseSettings, promiseOf, toneOf } from './promise';

/** The settings a band is drawn by. */
export type BandSettings = PromiseSettings &
  Pick<
    Settings,
    'boardKpis' | 'boardKpiPeriod' | 'serviceLevelFormula' | 'lookbackMinutes' | 'waitFrom'
  >;

/** What a band tells of. */
export interface BandFacts {
  readonly sums: BandSums;
  /** Y of "X % within Y s". */
  readonly target: Seconds;
  readonly settings: BandSettings;
}

/** The band above the board: the chosen figures of the company, in their order. */
export function describeBand(facts: BandFacts): readonly KpiTile[] {
  return facts.settings.boardKpis.flatMap((key) => {
    const metric = metrics.find((each) => each.key === key);
    return metric ? [describeKpi(key, metric, facts, texts)] : [];
  });
}

function describeKpi(key: BoardKpi, metric: Metric, facts: BandFacts, texts: Texts): KpiTile {
  const { sums, settings } = facts;
  const { unit } = metric;
  const period = periodOf(metric, settings.boardKpiPeriod);
  const figure = metric.of(sumsFor(metric, sums), settings.serviceLevelFormula);
  const promise = promiseOf(key, settings);
  const tone = toneOf(figure.value, promise);
  const say = texts.kpiBand;
  const isLevel = key === 'service_level';
  const name = texts.kpi.metrics[key].name;
  return {
    label: isLevel ? say.within(name, facts.target) : name,
    value: say.value(formatValue(figure.value, unit, promise), metric.isSampled ?? false),
    target: promise ? say.target(say.signs[tone], say[promise.kind], limitOf(promise, unit)) : '',
    detail: [
      hoursOf(period, settings, texts),
      ...describeCount(metric, figure, texts),
      ...(isLevel ? [say.formulas[settings.serviceLevelFormula]] : []),
      ...(metric.isWait && settings.waitFrom === 'ring' ? [say.fromRing] : []),
    ].join(' · '),
    note: noteOf(key, metric, facts, texts),
    tone,
  };
}

const sumsFor = ({ isNow, isToday }: Metric, { past, now, today }: BandSums): Sums => {
  if (isNow) return now;
  return isToday ? today : past;
};

/** How many calls, or agents, a figure is made of; one that counts calls is that itself. */
function describeCount(metric: Metric, { n }: Figure, { kpiBand: say }: Texts): readonly string[] {
  if (metric.isSampled) return [say.agents(n), say.sampled];
  return tellsN(metric) ? [say.n(n)] : [];
}

const tellsN = ({ isSampled, isOfRings, unit }: Metric): boolean =>
  !isSampled && (isOfRings || unit !== 'calls');

/** Which calls it is made of, as short as a tile allows. */
function hoursOf(period: PeriodKey, { lookbackMinutes }: BandSettings, { kpiBand }: Texts): string {
  return period === 'activity' ? kpiBand.activity(lookbackMinutes) : kpiBand[period];
}

/** Rounded towards the bad side, so that what misses its target also reads like it. */
function formatValue(
  value: Figure['value'],
  unit: MetricUnit,
  promise: KpiPromise | undefined,
): string {
  if (value === undefined) return nothing;
  const round = roundings[promise?.kind ?? 'none'];
  switch (unit) {
    case 'calls':
      return String(value);
    case 'share':
      return percentage((round(tidy(value * 1000)) / 10).toFixed(1));
    case 'seconds':
      return formatDuration(round(tidy(value)));
    default:
      return assertNever(unit);
  }
}

const roundings = { atLeast: Math.floor, atMost: Math.ceil, none: Math.round } as const;

/** 0.829 * 1000 is a little less than 829. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

const limitOf = ({ limit }: KpiPromise, unit: MetricUnit): string =>
  unit === 'share' ? percentage(tidy(limit * 100)) : formatDuration(limit);

function noteOf(key: BoardKpi, metric: Metric, facts: BandFacts, texts: Texts): string {
  const { settings, target } = facts;
  const { sentence, formula } = texts.kpi.metrics[key];
  const say = texts.kpiBand;
  const how = [
    ...(metric.isWait ? [texts.kpi.clocks[settings.waitFrom].sentence] : []),
    ...(tellsN(metric) ? [say.nNote] : []),
  ].join(' ');
  if (key !== 'service_level') return say.note(sentence, formula, how);
  const chosen = texts.kpi.formulas[settings.serviceLevelFormula];
  return say.note(say.levelSentence(target, chosen.name), chosen.formula, how);
}
