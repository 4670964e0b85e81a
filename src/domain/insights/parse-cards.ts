import { readText } from '../sheets/cells';
import { headers, type Row } from '../sheets/headers';
import { cardLines } from '../sheets/peoples/card-words';
import { isTicked } from '../sheets/peoples/ticked';
import { texts } from '../texts/texts';
import type { CardRow, Condition, RowProblem } from './card-row';
import { isLinkTemplate } from './link';
import { type Known, parseCondition } from './parse-condition';
import { isPlaceholder } from './placeholders';
import { isWhole, placeholdersIn } from './template';

const say = texts.insights.problems;

/** The sheet Insight cards, read. */
export interface ParsedCards {
  readonly rows: readonly CardRow[];
  readonly problems: readonly RowProblem[];
}

/** Row of the first record in the sheet. */
const firstRow = 2;

/** The card the next rows may go on with. */
interface Opened {
  readonly card: string;
  readonly isEnabled: boolean;
  /** `undefined` when it cannot be read. */
  readonly condition: Condition | undefined;
}

/**
 * Reads the rows of Insight cards: one line each. A row without a card goes on with the one above,
 * under its conditions and perhaps some of its own. A broken row is skipped and does no harm to
 * others; rows that are not ticked are not looked at.
 *
 * @param rows - Records of the sheet, in the order of its header.
 */
export function parseCards(rows: readonly Row[], known: Known): ParsedCards {
  const lines: CardRow[] = [];
  const problems: RowProblem[] = [];
  let opened: Opened | undefined;
  rows.forEach((cells, index) => {
    const cellTexts = readCells(cells);
    if (isBlank(cellTexts)) return;
    const judged = judgeRow(cellTexts, { opened, known, row: firstRow + index });
    opened = judged.opened;
    if (judged.line) lines.push(judged.line);
    if (judged.problems.length > 0)
      problems.push({ row: firstRow + index, sentence: judged.problems.join(' ') });
  });
  return { rows: lines, problems };
}

type Column = (typeof headers)['Insight cards'][number];
type CellTexts = Readonly<Record<Column, string>>;

const readCells = (cells: Row): CellTexts =>
  Object.fromEntries(
    headers['Insight cards'].map((column, at) => [column, readText(cells[at])]),
  ) as CellTexts;

/** A box that is ticked or not makes no row. */
const isBlank = (cellTexts: CellTexts): boolean =>
  (['Card', 'Direction', 'Number', 'When', 'Line', 'Label', 'Text', 'Link'] as const).every(
    (column) => cellTexts[column] === '',
  );

interface Judged {
  readonly opened: Opened | undefined;
  readonly line: CardRow | undefined;
  readonly problems: readonly string[];
}

interface Place {
  readonly opened: Opened | undefined;
  readonly known: Known;
  readonly row: number;
}

function judgeRow(cellTexts: CellTexts, { opened, known, row }: Place): Judged {
  const isFirst = cellTexts.Card !== '';
  const isEnabled = isTicked(cellTexts.Enabled) || (!isFirst && cellTexts.Enabled === '');
  const own = parseCondition(
    { direction: cellTexts.Direction, number: cellTexts.Number, when: cellTexts.When },
    known,
  );
  const condition = own.ok ? own.condition : undefined;
  const now = isFirst ? { card: cellTexts.Card, isEnabled, condition } : opened;
  const no = (...problems: string[]): Judged => ({ opened: now, line: undefined, problems });
  if (now === undefined) return isEnabled ? no(say.noCard) : no();
  if (!now.isEnabled || !isEnabled) return no();
  if (!own.ok) return no(...own.problems);
  if (now.condition === undefined) return no(say.brokenAbove);
  const conditions = isFirst ? [own.condition] : [now.condition, own.condition];
  const { fatal, mild } = judgeLine(cellTexts, known);
  if (fatal.length > 0) return no(...fatal, ...mild);
  const line: CardRow = {
    row,
    card: now.card,
    conditions: conditions.filter((each) => Object.keys(each).length > 0),
    type: lineType(cellTexts.Line) ?? 'shortText',
    label: lineType(cellTexts.Line) === 'title' ? '' : cellTexts.Label,
    text: cellTexts.Text,
    link: cellTexts.Link,
  };
  return { opened: now, line, problems: mild };
}

/** `undefined` when it is no kind of line; an empty cell is a line of text. */
function lineType(text: string): CardRow['type'] | undefined {
  const word = text.replace(/[\s_-]/g, '').toLowerCase();
  return word === '' ? 'shortText' : cardLines.find((each) => each.toLowerCase() === word);
}

/** What is wrong with what a row would show: `fatal` keeps it from being shown. */
function judgeLine(cellTexts: CellTexts, { columns }: Known) {
  const type = lineType(cellTexts.Line);
  const templates = (['Label', 'Text', 'Link'] as const).map((column) => [
    column,
    cellTexts[column],
  ]);
  const unknown = templates
    .flatMap(([, template = '']) => placeholdersIn(template))
    .filter((name) => !isPlaceholder(name, columns));
  const open = templates.filter(([, template = '']) => !isWhole(template));
  const fatal = [
    ...(type === undefined ? [say.line(cellTexts.Line)] : []),
    ...(cellTexts.Text === '' ? [say.noText] : []),
    ...[...new Set(unknown)].map(say.placeholder),
    ...open.map(([column = '']) => say.brackets(column)),
    ...(cellTexts.Link !== '' && !isLinkTemplate(cellTexts.Link) ? [say.link] : []),
  ];
  return { fatal, mild: type === 'title' && cellTexts.Label !== '' ? [say.titleLabel] : [] };
}
