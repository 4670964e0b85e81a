import type { ServiceObject } from '../../../../host/services/service';
import { call } from '../fake-context';
import { a1s, type Case, member, word } from './room';

const charts = (sheet: ServiceObject) => call<ServiceObject[]>(sheet, 'getCharts');

const refusal = (act: () => unknown): string => {
  try {
    act();
    return 'done';
  } catch (error) {
    return (error as Error).message;
  }
};

/** Charts: what is copied of them, and what refuses. */
export const CHARTS: readonly Case[] = [
  [
    'charts are built, inserted, changed and removed',
    ({ sheet, range }) => {
      const builder = call<ServiceObject>(sheet, 'newChart');
      call(builder, 'setChartType', member('ChartType', 'LINE'));
      call(builder, 'addRange', range('A1:C5'));
      call(builder, 'setNumHeaders', 1);
      call(builder, 'setPosition', 2, 5, 0, 10);
      call(builder, 'setOption', 'title', 'Calls');
      const built = call<ServiceObject>(builder, 'build');
      const before = [call(built, 'getChartId'), charts(sheet).length];
      call(sheet, 'insertChart', built);
      const [chart] = charts(sheet);
      if (!chart) throw new Error('no chart');
      const facts = [
        call(chart, 'getChartId'),
        call(chart, 'getNumHeaders'),
        a1s(call(chart, 'getRanges')),
      ];
      const changed = call<ServiceObject>(chart, 'modify');
      call(changed, 'clearRanges');
      call(changed, 'addRange', range('A1:B9'));
      const type = [word(call(changed, 'getChartType')), a1s(call(changed, 'getRanges'))];
      const left = a1s(call(charts(sheet)[0] as ServiceObject, 'getRanges'));
      call(sheet, 'updateChart', call(changed, 'build'));
      const after = a1s(call(charts(sheet)[0] as ServiceObject, 'getRanges'));
      call(sheet, 'removeChart', charts(sheet)[0]);
      return [before, facts, type, left, after, charts(sheet).length];
    },
    [[null, 0], [1, 1, ['A1:C5']], ['LINE', ['A1:B9']], ['A1:C5'], ['A1:B9'], 0],
  ],
  [
    'charts that are not drawn refuse',
    ({ sheet, range }) => {
      const builder = call<ServiceObject>(sheet, 'newChart');
      call(builder, 'addRange', range('A1:C5'));
      return [
        refusal(() => call(builder, 'setChartType', member('ChartType', 'PIE'))),
        refusal(() => call(builder, 'setOption', 'curveType', 'function')),
        refusal(() => call(builder, 'addRange', range('D1:D5'))),
        refusal(() => call(sheet, 'removeChart', call(builder, 'build'))),
      ].map((sentence) => sentence.replace(/:.*/, ''));
    },
    [
      'NotEmulated("Charts.ChartType.PIE")',
      'NotEmulated("EmbeddedChartBuilder.setOption("curveType")")',
      'NotEmulated("EmbeddedChartBuilder.addRange twice")',
      'The chart does not exist in this sheet.',
    ],
  ],
];
