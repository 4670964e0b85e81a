import { en } from '../texts/en';
import type { Definition } from '../texts/en/kpi';
import { type MetricKey, metrics, type PlainMetric, plainMetrics } from './metrics';
import { type ServiceLevelFormula, serviceLevelFormulas } from './service-level';

/** A figure in words, with the name it has in formulas. */
export interface NamedDefinition extends Definition {
  readonly key: MetricKey;
}

/** Every figure, in the order people see them. */
export const definedMetrics: readonly NamedDefinition[] = plainMetrics.map((key) => ({
  ...en.kpi.metrics[key],
  sentence: [en.kpi.metrics[key].sentence, ...notesOf(key)].join(' '),
  key,
}));

function notesOf(key: PlainMetric): readonly string[] {
  const metric = metrics.find((each) => each.key === key);
  return [
    ...(metric?.isAgents ? [en.kpi.definitions.forAgents] : []),
    ...(metric?.isNow ? [en.kpi.definitions.isNow] : []),
  ];
}

/** The ways to compute a service level. */
export const definedFormulas: readonly NamedDefinition[] = serviceLevelFormulas.map((formula) => ({
  ...en.kpi.formulas[formula],
  key: keyOf(formula),
}));

/** The name in formulas of a service level by one formula. */
function keyOf(formula: ServiceLevelFormula): MetricKey {
  return `service_level:${formula}`;
}

/** What the dialog of definitions is opened with. */
export interface DefinitionsOpening {
  /** Key of the formula that is chosen in Configure. */
  readonly chosen: MetricKey;
}

/** The opening for the formula that is chosen. */
export const openingOf = (formula: ServiceLevelFormula): DefinitionsOpening => ({
  chosen: keyOf(formula),
});
