import { readFileSync, writeFileSync } from 'node:fs';
import {
  definedClocks,
  definedFormulas,
  definedMetrics,
  type NamedDefinition,
} from '../../../src/domain/kpi/definitions';
import { metrics } from '../../../src/domain/kpi/metrics';
import { findMetric } from '../../../src/domain/kpi/names';
import { en } from '../../../src/domain/texts/en';

const say = en.kpi.definitions;
const file = 'docs/kpi.md';

const table = (definitions: readonly NamedDefinition[]): string =>
  [
    '| figure | name in formulas | what it is | how it is computed |\n|---|---|---|---|',
    ...definitions.map(
      ({ key, name, sentence, formula }) => `| ${name} | \`${key}\` | ${sentence} | ${formula} |`,
    ),
  ].join('\n');

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** The reference as the definitions give it; `UPDATE_GOLDENS=1` writes it. */
test('the reference in docs/ says what the dialog says', () => {
  const text = [
    '# Figures\n',
    'The same stands in **Activity Tracker > Definitions**. Switch on **KPI and Trend sheets** in',
    '**Activity Tracker > Configure…**, and the automatic refresh keeps them in two sheets: KPI, with',
    'every figure of company, teams, numbers and agents, and Trend, with every half-hour that is over.',
    'Up to 5,000 rows of KPI are written every minute, up to 10,000 every two minutes, and so on; the',
    'column As of tells how old they are.\n',
    `${list(say.intro)}\n`,
    `## ${say.metrics}\n`,
    `${table(definedMetrics())}\n`,
    `## ${say.serviceLevels}\n`,
    `${say.serviceLevelIntro}\n`,
    `${table(definedFormulas())}\n`,
    `## ${say.waits}\n`,
    `${say.waitsIntro}\n`,
    `${list(definedClocks().map(({ name, sentence }) => `${name}: ${sentence}`))}\n`,
    `## ${say.formulasIntro}\n`,
    `\`\`\`\n${say.example}\n\`\`\`\n`,
    `${say.formulaHelp}\n`,
    `${say.namedCells}\n`,
    '## The calls behind a figure\n',
    'Select a row of the sheet KPI or Trend, a figure above the board, a team’s header, a number or an',
    'agent on the board, or a cell with AIRCALL_KPI, and choose **Calls > Calls behind this number**. The',
    'sidebar lists every call the figure counted, and those it left out, each with the reason; what they',
    'add up to is the figure. It is computed from the log at that moment, so it says when a sheet is',
    'older. Other figures can be chosen there. It lists the newest 500 calls, or 500 of one reason; the',
    'sum has all of them. No calls stand behind occupancy and times in a state: they are sampled.\n',
    '![A service level, and the calls it is made of](images/behind.png)\n',
    `## ${say.leftOut}\n`,
    `${list([say.frt])}\n`,
  ].join('\n');
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('every figure is defined, and found by its name and its title', () => {
  const keys = [...definedMetrics(), ...definedFormulas()].map(({ key }) => key);
  expect(keys.sort()).toEqual(metrics.map(({ key }) => key).sort());
  for (const { key, name } of definedMetrics()) {
    expect(findMetric(key)?.key).toBe(key);
    expect(findMetric(name)?.key).toBe(key);
  }
});
