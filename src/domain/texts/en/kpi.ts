import type { PeriodKey } from '../../kpi/periods';
import type { ServiceLevelFormula } from '../../kpi/service-level';
import type { WaitFrom } from '../../kpi/wait-from';
import { type Definition, metricTexts } from './kpi-metrics';

const formulas: Readonly<Record<ServiceLevelFormula, Definition>> = {
  excludeShortAbandons: {
    name: 'Without short abandons',
    sentence: 'Callers who hang up in the first 10 s do not count. The usual one.',
    formula: 'answered in time ÷ (offered − short abandoned)',
  },
  answeredAndEarlyAbandons: {
    name: 'Early abandons as met',
    sentence: 'Who gives up before the target could not be missed.',
    formula: '(answered in time + abandoned in time) ÷ offered',
  },
  answeredOnly: {
    name: 'Of answered calls (as Aircall Analytics+)',
    sentence: 'Calls that nobody answered do not count.',
    formula: 'answered in time ÷ answered',
  },
  allOffered: {
    name: 'Of all calls',
    sentence: 'The strictest one: every call that was not answered in time lowers it.',
    formula: 'answered in time ÷ offered',
  },
  lateAbandonsOnly: {
    name: 'Late abandons against',
    sentence: 'Of the calls nobody answered, only those abandoned after the target count.',
    formula: 'answered in time ÷ (answered + abandoned after the target)',
  },
  shortAbandonsAsMet: {
    name: 'Short abandons as met',
    sentence: 'Callers who hang up in the first 10 s count as answered in time.',
    formula: '(answered in time + short abandoned) ÷ offered',
  },
  aircallLive: {
    name: 'In opening hours (as Aircall Live Monitoring)',
    sentence: 'Calls outside the opening hours of their number do not count.',
    formula: 'answered in time ÷ (offered − out of hours)',
  },
};

const clocks: Readonly<Record<WaitFrom, { readonly name: string; readonly sentence: string }>> = {
  start: {
    name: 'At the start of the call',
    sentence: 'Waits count from the start of the call, menus included.',
  },
  ring: {
    name: 'At the first ring on an agent',
    sentence:
      'Waits count from the first ring on an agent, where webhooks told all of a call; else from its ' +
      'start, menus included. For the agent who answered, from the ring this agent took.',
  },
};

const periods: Readonly<Record<PeriodKey, string>> = {
  activity: 'activity period',
  hour: 'last hour',
  today: 'today',
  now: 'now',
};

const scopes = {
  company: 'Company',
  team: (name: string) => `Team: ${name}`,
  number: (name: string) => `Number: ${name}`,
  agent: (name: string) => `Agent: ${name}`,
};

/** What is said of figures: names, definitions, and what is wrong in a formula. */
export const kpiTexts = {
  metrics: metricTexts,
  formulas,
  clocks,
  periods,
  scopes,
  /** Periods and scopes where people only read them: these may differ from the sheets’ words. */
  periodNames: periods,
  scopeNames: scopes,
  failed: 'The figures of the sheets KPI and Trend could not be written; it is tried again.',
  definitions: {
    title: 'Definitions',
    intro: [
      'Every figure comes with n, the number of calls it is made of. "–": there was none.',
      'Averages and rates are made of sums, never of other averages.',
      'A call belongs to the period in which it started. Today begins at midnight in the spreadsheet’s ' +
        'time zone; the activity period is a setting.',
      'A transferred call counts once, for the last agent.',
      'A call of two teams counts in both, and once in the company. Its teams are those it rang on; if ' +
        'Aircall names none, those of its agent; if nobody answered, those of the agents assigned to ' +
        'its number.',
      'Rings are told by webhooks alone. A call counts in them when the deliveries of its creation and of ' +
        'its end arrived; n is the number of such calls that rang. A ring counts for its agent and ' +
        'that agent’s teams, and for the number of the call. Rings of a transfer, after the answer, do ' +
        'not count.',
      'What agents did is sampled at each refresh, hence ≈: who did the same twice is taken to have done ' +
        'it all the time, and gaps of more than 3 minutes are left out. Numbers have no such figures; n ' +
        'is the number of agents.',
    ],
    metrics: 'Figures',
    forAgents: 'Also for each agent.',
    ofRings: 'From webhooks.',
    sampled: '≈ Sampled. Only today.',
    waits: 'When a wait begins',
    waitsIntro: 'A setting decides where waits, speed of answer and service level begin.',
    serviceLevels: 'Service level, seven ways',
    serviceLevelIntro:
      'In formulas each has a name of its own, whichever is chosen. In time: within the answer target.',
    leftOut: 'Not offered',
    frt: 'First response time: a term of digital channels; for calls it is the speed of answer.',
    formulasIntro: 'In a cell of any sheet',
    formulaHelp:
      'Metric, scope, period, and the cell AIRCALL_AS_OF, which makes Sheets compute anew when there ' +
      'are new figures. Scope: Company, or the name of a team, number or agent, such as Support or ' +
      'Team: Support. Period: activity period, last hour, today or now. Each may be a range.',
    namedCells:
      'AIRCALL_OFFERED, AIRCALL_ANSWERED, AIRCALL_SERVICE_LEVEL, AIRCALL_ABANDONMENT_RATE and ' +
      'AIRCALL_ASA are names of cells: the company’s figures of today.',
    example: '=AIRCALL_KPI("service_level", "Support", "today", AIRCALL_AS_OF)',
    chosen: 'Chosen now',
    isNow: 'Period: now.',
  },
  problems: {
    noSheet:
      'There are no figures yet. Switch on "KPI and Trend sheets" in Activity Tracker > Configure… and ' +
      'wait for the next automatic refresh.',
    metric: (word: string, known: string) => `There is no figure "${word}". Use one of: ${known}.`,
    period: (word: string, known: string) => `There is no period "${word}". Use one of: ${known}.`,
    onlyNow: (metric: string) => `"${metric}" is told of this moment: use the period "now".`,
    onlyToday: (metric: string) => `"${metric}" is only kept for today: use the period "today".`,
    notNow: (metric: string) =>
      `"${metric}" is told of a period: use "activity period", "last hour" or "today".`,
    scope: (word: string) =>
      `There is no team, number or agent "${word}". The column Scope of the sheet KPI has all of them.`,
    scopes: (word: string, found: string) => `"${word}" is more than one: use one of ${found}.`,
    notForAgents: (metric: string, known: string) =>
      `"${metric}" is not kept for single agents. Use one of: ${known}.`,
    notForNumbers: (metric: string) =>
      `"${metric}" is about agents: use the company, a team or an agent.`,
    sizes: 'Ranges for metric, scope and period must have the same size.',
  },
};
