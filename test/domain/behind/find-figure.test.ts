import type { FigureCell } from '../../../src/domain/behind/figure-cell';
import { type FigurePlaces, findFigure } from '../../../src/domain/behind/find-figure';
import { readFormula } from '../../../src/domain/behind/read-formula';
import { listScopes } from '../../../src/domain/kpi/scopes';
import { en } from '../../../src/domain/texts/en';
import { aNumber, aTeam, aUser } from '../../builders/directory';
import { now } from '../../builders/now';

const long = 'Customers of the north and of the far north';
const scopes = listScopes({
  users: [aUser({ id: 7, name: 'Ana Martin' })],
  teams: [
    aTeam({ id: 11, name: 'Support', userIds: [7] }),
    aTeam({ id: 12, name: long, userIds: [] }),
    aTeam({ id: 13, name: 'Main', userIds: [] }),
  ],
  numbers: [aNumber({ id: 31, name: 'Main' })],
});

const places: FigurePlaces = {
  scopes,
  boardKpis: ['service_level', 'waiting_now', 'occupancy'],
  boardKpiPeriod: 'hour',
  numberBlock: false,
  positions: [{ row: 8, column: 4, rows: 4, columns: 2, userId: 7 }],
};

const kpi = (...record: string[]): FigureCell => ({ place: 'KPI', record: [...record, 0.8, 9] });
const elsewhere = (formula: string): FigureCell => ({ place: 'elsewhere', formula });
const board = (
  row: number,
  column: number,
  header = '',
  below: readonly string[] = [],
  strip = '',
): FigureCell => ({
  ...{ place: 'board', row, column },
  above: ['✔ Updated', strip, 'Service level', '83 %', 'n 412', header, '2 free', ...below],
});

/** A tile whose last line is empty, as it is without contact. */
const caller = ['☎ +33 6 11 22 33 44', 'on Sales', ''];

const ofCompany = (metric: string, span: unknown) => ({ metric, scope: 'company', span });

test.each<[string, FigureCell, object]>([
  [
    'a row of KPI',
    kpi('answered', 'Team: Support', 'last hour'),
    { metric: 'answered', scope: 'team 11', span: 'hour' },
  ],
  ['a row of KPI of now', kpi('waiting_now', 'Company', 'now'), ofCompany('waiting_now', 'now')],
  [
    'a row of Trend',
    { place: 'Trend', record: [new Date(now * 1000), 'Number: Main', 'offered', 3, 3] },
    { metric: 'offered', scope: 'number 31', span: now },
  ],
  [
    'a formula',
    elsewhere('=AIRCALL_KPI("SLA", "support"; "today", AIRCALL_AS_OF)'),
    { metric: 'service_level', scope: 'team 11', span: 'today' },
  ],
  [
    'a formula without words',
    elsewhere('= aircall_kpi("asa";;)'),
    ofCompany('average_speed_of_answer', 'today'),
  ],
  ['the band', board(4, 1), ofCompany('service_level', 'hour')],
  ['the band, of now', board(3, 5), ofCompany('waiting_now', 'now')],
  ['the band, kept for today', board(5, 7), ofCompany('occupancy', 'today')],
  [
    'a team’s header',
    board(6, 4, '▌ Support'),
    { metric: 'offered', scope: 'team 11', span: 'activity' },
  ],
  [
    'the line below it',
    board(7, 5, '▌ Support'),
    { metric: 'offered', scope: 'team 11', span: 'activity' },
  ],
  [
    'a header that was cut',
    board(6, 4, '▌ Customers of the north…'),
    { metric: 'offered', scope: 'team 12', span: 'activity' },
  ],
  [
    'an agent’s tile',
    board(10, 5, '▌ Support'),
    { metric: 'answered', scope: 'agent 7', span: 'activity' },
  ],
  ['the queue’s header', board(7, 2, '▌ Live queue'), ofCompany('waiting_now', 'now')],
  ['a caller', board(10, 1, '', caller), ofCompany('waiting_now', 'now')],
  [
    'the callers counted in the strip',
    board(2, 2, '', [], '☎ 3 waiting'),
    ofCompany('waiting_now', 'now'),
  ],
])('%s is a figure', (_, cell, question) => {
  expect(findFigure(cell, places)).toEqual({ question });
});

const say = en.behind;

test.each<[string, FigureCell | undefined, string | RegExp]>([
  ['nothing', undefined, say.noFigure],
  ['a header of KPI', kpi('', '', ''), say.noFigure],
  [
    'somebody gone',
    kpi('answered', 'Agent: Nobody', 'today'),
    /There is no team, number or agent "Agent: Nobody"/,
  ],
  ['a word that is none', kpi('happiness', 'Company', 'today'), /There is no figure "happiness"/],
  [
    'half an hour of somebody gone',
    { place: 'Trend', record: [new Date(now * 1000), 'Team: X', 'offered'] },
    say.gone,
  ],
  ['a text', elsewhere(''), say.noFigure],
  ['another formula', elsewhere('=SUM(A1:A9)'), say.noFigure],
  ['a formula of cells', elsewhere('=AIRCALL_KPI(A1, "Support")'), say.notLiteral],
  ['a longer formula', elsewhere('=2*AIRCALL_KPI("offered")'), say.notLiteral],
  ['how fresh the board is', board(1, 1), say.noFigure],
  ['since when it is not', board(2, 1, '', [], 'since 10:11:20'), say.noFigure],
  ['the rest of the strip', board(2, 4, '', [], '6 free'), say.noFigure],
  ['below the last caller', board(11, 1, '', [...caller, '']), say.noFigure],
  ['below an empty queue', board(8, 1, '', ['']), say.noFigure],
  ['a gutter', board(9, 3), say.noFigure],
  ['a block without team', board(6, 4, '▌ Without team'), say.noFigure],
  ['two of one name', board(6, 4, '▌ Main'), say.several('Main')],
  ['below the last tile', board(30, 4, '▌ Support'), say.noFigure],
])('%s is none, and it says why', (_, cell, hint) => {
  const found = findFigure(cell, places);
  expect(found).toEqual({ hint: expect.stringMatching(typeof hint === 'string' ? /./ : hint) });
  if (typeof hint === 'string') expect(found).toEqual({ hint });
});

test('without a band the headers stand where it would', () => {
  const cell = { ...board(3, 4), above: ['', '', '▌ Support'] } as FigureCell;
  expect(findFigure(cell, { ...places, boardKpis: [] })).toMatchObject({
    question: { scope: 'team 11' },
  });
});

test('a quoted word may hold anything', () => {
  expect(readFormula('=AIRCALL_KPI("a, ""b""; (c)" , "d")')).toEqual({
    kind: 'words',
    words: ['a, "b"; (c)', 'd'],
  });
});

test.each([
  ['its name', 8, { metric: 'offered', span: 'activity' }],
  ['who waits', 9, { metric: 'waiting_now', span: 'now' }],
  ['what became of its calls', 10, { metric: 'offered', span: 'activity' }],
  ['its service level', 11, { metric: 'service_level', span: 'activity' }],
])('in the block of numbers, %s is a figure of the number', (_, row, question) => {
  const above = ['', '', 'a', 'b', 'c', '▌ Numbers', '1 number', '☏ Main', '', '', ''].slice(
    0,
    row,
  );
  const cell: FigureCell = { place: 'board', row, column: 4, above };
  expect(findFigure(cell, { ...places, numberBlock: true })).toEqual({
    question: { scope: 'number 31', ...question },
  });
});
