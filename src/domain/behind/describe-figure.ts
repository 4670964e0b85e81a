import type { CallFact } from '../kpi/call-fact';
import type { Counting } from '../kpi/counting';
import type { Figure } from '../kpi/figure';
import { type Metric, metrics, type PlainMetric } from '../kpi/metrics';
import type { Scope, ScopeKey } from '../kpi/scopes';
import type { ServiceLevelFormula } from '../kpi/service-level';
import { type PromiseSettings, promiseOf } from '../kpi-band/promise';
import { withColon } from '../texts/punctuation';
import { texts } from '../texts/texts';
import { addUp, figureOf } from './add-up';
import { type About, type Explanation, explainCall, type Role, reasonKeys } from './explain-call';
import type { FigureQuestion } from './question';
import { type Rule, ruleOf } from './rules';
import type { ReasonGroup } from './view';
import { describeExplanation, describeReason, describeSum, nameKey, type Rounding } from './words';

/** What a figure is made of. */
export interface FigureFacts {
  readonly question: FigureQuestion;
  readonly formula: ServiceLevelFormula;
  readonly stretch: About['stretch'];
  readonly counting: Counting;
  readonly scopes: readonly Scope[];
  /** How its value is rounded. */
  readonly rounding: Rounding;
}

/** A call, why it counts or does not, and the sentence that says so. */
export interface ExplainedCall {
  readonly call: CallFact;
  readonly explanation: Explanation;
  readonly sentence: string;
}

/** A figure and its calls. */
export interface DescribedFigure {
  readonly metric: Metric;
  /** `undefined`: no calls stand behind it. */
  readonly figure: Figure | undefined;
  /** `34 of 41 = 82.9 %` */
  readonly sum: string;
  readonly headings: Readonly<Record<Role, string>>;
  readonly groups: readonly ReasonGroup[];
  /** Calls of the period, or that are open where it is now; in the order they came in. */
  readonly calls: readonly ExplainedCall[];
}

const roles: readonly Role[] = ['met', 'against', 'leftOut'];

/** Explains a figure from all calls that may count for it. */
export function describeFigure(calls: readonly CallFact[], facts: FigureFacts): DescribedFigure {
  const { question, formula, stretch, counting, scopes, rounding } = facts;
  const metric = metrics.find(({ key }) => key === question.metric) as Metric;
  const rule = ruleOf(metric.key, formula);
  if (rule === undefined) {
    const nothing = { figure: undefined, groups: [], calls: [] };
    return { metric, ...nothing, sum: texts.behind.notOfCalls, headings: headingsOf(undefined) };
  }
  const about: About = { metric: metric.key, formula, scope: question.scope, stretch, counting };
  const names = new Map<ScopeKey, Scope>(scopes.map((scope) => [scope.key, scope]));
  const place = {
    scopes: names,
    metric: nameMetric(metric),
    isServiceLevel: rule.asksTarget === true,
  };
  const explained = calls
    .filter((call) => isOfPeriod(call, stretch))
    .map((call): ExplainedCall => {
      const explanation = explainCall(call, about);
      return { call, explanation, sentence: describeExplanation(explanation, place) };
    });
  const added = addUp(explained.map(({ explanation }) => explanation));
  const figure = figureOf(added, rule.kind);
  const target = counting.targetOf(question.scope).seconds;
  return {
    metric,
    figure,
    sum: describeSum(added, rule, figure, { unit: metric.unit, rounding }),
    headings: headingsOf(rule),
    groups: groupsOf(explained, target),
    calls: explained,
  };
}

/** Of a share, and of rings, some calls count that do not make it greater. */
function headingsOf(rule: Rule | undefined): Readonly<Record<Role, string>> {
  const { met, towards, against, leftOut } = texts.behind.groups;
  const isOfSome = rule?.kind === 'share' || rule?.ofRings !== undefined;
  return { met: isOfSome ? towards : met, against, leftOut };
}

/** Whoever started outside a period is no part of its list; of this moment, whoever is over. */
function isOfPeriod({ startedAt, endedAt }: CallFact, stretch: About['stretch']): boolean {
  if (stretch === 'now') return endedAt === undefined;
  return startedAt >= stretch.from && (stretch.to === undefined || startedAt < stretch.to);
}

function groupsOf(calls: readonly ExplainedCall[], target: number): readonly ReasonGroup[] {
  return roles.flatMap((role) =>
    reasonKeys.flatMap((reason) => {
      const count = calls.filter(
        ({ explanation }) => explanation.role === role && explanation.reason === reason,
      ).length;
      return count > 0
        ? [{ role, reason, count, title: describeReason(reason, target, count) }]
        : [];
    }),
  );
}

/** A figure by the name people know. */
export function nameMetric({ key }: Pick<Metric, 'key'>): string {
  const [plain, formula] = key.split(':') as [keyof typeof texts.kpi.metrics, ServiceLevelFormula?];
  const { name } = texts.kpi.metrics[plain];
  return formula ? withColon(name, texts.kpi.formulas[formula].name) : name;
}

/** Which figure, of what: `Service level · Team: Support`. */
export const nameQuestion = ({ metric, scope }: FigureQuestion, scopes: readonly Scope[]): string =>
  [
    nameMetric({ key: metric }),
    nameKey(scope, new Map(scopes.map((each) => [each.key, each]))),
  ].join(' · ');

/** As the board rounds a figure. */
export function roundingOf({ metric }: FigureQuestion, settings: PromiseSettings): Rounding {
  const [plain] = metric.split(':') as [PlainMetric];
  return promiseOf(plain, settings)?.kind ?? 'none';
}
