import type { Settings } from '../settings/settings';
import type { Definition } from '../texts/en/kpi-metrics';
import { texts } from '../texts/texts';
import { type MetricKey, metrics, type PlainMetric, plainMetrics } from './metrics';
import { type ServiceLevelFormula, serviceLevelFormulas } from './service-level';
import { type WaitFrom, waitsFrom } from './wait-from';

/** A figure in words, with the name it has in formulas. */
export interface NamedDefinition extends Definition {
  readonly key: MetricKey;
}

/** Every figure, in the order people see them. */
export const definedMetrics = (): readonly NamedDefinition[] =>
  plainMetrics.map((key) => ({
    ...texts.kpi.metrics[key],
    sentence: [texts.kpi.metrics[key].sentence, ...notesOf(key)].join(' '),
    key,
  }));

function notesOf(key: PlainMetric): readonly string[] {
  const metric = metrics.find((each) => each.key === key);
  const say = texts.kpi.definitions;
  return [
    ...(metric?.isAgents ? [say.forAgents] : []),
    ...(metric?.isNow ? [say.isNow] : []),
    ...(metric?.isSampled ? [say.sampled] : []),
    ...(metric?.isOfRings ? [say.ofRings] : []),
  ];
}

/** The ways to compute a service level. */
export const definedFormulas = (): readonly NamedDefinition[] =>
  serviceLevelFormulas.map((formula) => ({
    ...texts.kpi.formulas[formula],
    key: keyOf(formula),
  }));

/** The name in formulas of a service level by one formula. */
function keyOf(formula: ServiceLevelFormula): MetricKey {
  return `service_level:${formula}`;
}

/** A place where waits may begin, in words. */
export interface NamedClock {
  readonly key: WaitFrom;
  readonly name: string;
  readonly sentence: string;
}

/** The places where waits may begin. */
export const definedClocks = (): readonly NamedClock[] =>
  waitsFrom.map((key) => ({
    ...texts.kpi.clocks[key],
    key,
  }));

/** What the dialog of definitions is opened with: what is chosen in Configure. */
export interface DefinitionsOpening {
  /** Key of the formula. */
  readonly chosen: MetricKey;
  readonly waitFrom: WaitFrom;
}

/** The opening for what is chosen. */
export const openingOf = ({
  serviceLevelFormula,
  waitFrom,
}: Pick<Settings, 'serviceLevelFormula' | 'waitFrom'>): DefinitionsOpening => ({
  chosen: keyOf(serviceLevelFormula),
  waitFrom,
});
