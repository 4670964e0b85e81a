import { sparklineOf } from '../../../host/formulas/sparkline-options';

it('a line is the default, and cells without a number leave a gap', () => {
  expect(sparklineOf([1, '', 'x', 2.5], [])).toEqual({
    chart: 'line',
    values: [1, null, null, 2.5],
    options: {},
  });
});

it.each([
  ['line', ['linewidth', 2]],
  ['column', ['negcolor', '#ff0000']],
  ['winloss', ['axis', true]],
  ['bar', ['max', 40]],
] as const)('a %s takes %j', (chart, [key, value]) => {
  const options = [
    ['CHARTTYPE', chart],
    [key, value],
  ];
  expect(sparklineOf([1], options)).toEqual({ chart, values: [1], options: { [key]: value } });
});

it('empty cells may count as zero', () => {
  expect(sparklineOf(['', 1], [['empty', 'zero']])?.values).toEqual([0, 1]);
});

it.each([
  [['charttype', 'pie']],
  [['nan', 'convert']],
  [['xmin', 1]],
  [['max', 40]],
  [['color', 'url(javascript:alert(1))']],
  [['ymin', 'low']],
  [['empty', 'sometimes']],
])('%j is not copied', (option) => {
  expect(sparklineOf([1], [option])).toBeUndefined();
});
