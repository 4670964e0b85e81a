import type { Cell } from '../../workbook/cell';
import { displayValue, isDateFormat } from '../../workbook/display/display';
import type { WriteRules } from '../../workbook/edit/write-values';
import type { RunStyle, TextRun } from '../../workbook/text-run';
import type { CellView, RunView } from '../view';
import { styleViewId } from './style-picture';

/** What a cell is drawn with, beyond the cell itself. */
export interface PictureRules {
  readonly rules: WriteRules;
  /** Takes secrets out of a text. */
  readonly redact: (text: string) => string;
}

/** What the page needs of a cell; `undefined` for one that looks like a cell nobody touched. */
export function pictureCell(cell: Cell, { rules, redact }: PictureRules): CellView | undefined {
  const { value, style, extra } = cell;
  const shown = displayValue(value, style.values.numberFormat, rules.locale);
  const edit = extra?.formula ?? plainNumber(cell);
  const styleId = styleViewId(style, value);
  const validation = extra?.validation;
  const isTick = validation?.criteria === 'CHECKBOX' && typeof value !== 'number';
  const view: CellView = {
    ...(shown === '' ? {} : { text: redact(shown) }),
    ...(edit === undefined || edit === shown ? {} : { edit: redact(edit) }),
    ...(styleId === 0 ? {} : { style: styleId }),
    ...(extra?.note === undefined ? {} : { note: redact(extra.note) }),
    ...(extra?.problem === undefined ? {} : { problem: redact(extra.problem) }),
    ...(extra?.sparkline === undefined ? {} : { sparkline: extra.sparkline }),
    ...(extra?.runs && shown !== '' ? { runs: cutRuns(shown, extra.runs, redact) } : {}),
    ...(isTick ? { checkbox: isTicked(value, validation.values) } : {}),
    ...(validation?.criteria === 'VALUE_IN_LIST' && validation.showDropdown
      ? { choices: validation.values.map(String) }
      : {}),
  };
  return Object.keys(view).length === 0 ? undefined : view;
}

/** Editing a number starts from all its digits; a date or a percentage from what is shown. */
function plainNumber({ value, style }: Cell): string | undefined {
  const format = style.values.numberFormat;
  if (typeof value !== 'number' || isDateFormat(format) || format?.includes('%')) return undefined;
  return String(value);
}

function isTicked(value: unknown, [ticked = true]: readonly unknown[]): boolean {
  return value === ticked;
}

function cutRuns(
  text: string,
  runs: readonly TextRun[],
  redact: (text: string) => string,
): RunView[] {
  const starts = runs.map(({ start }) => start);
  const pieces = runs.map((run, index) => ({ run, end: starts[index + 1] ?? text.length }));
  const cut = pieces.map(({ run, end }) => pictureRun(redact(text.slice(run.start, end)), run));
  const before = text.slice(0, starts[0] ?? 0);
  return before === '' ? cut : [{ text: redact(before) }, ...cut];
}

function pictureRun(text: string, { style, link }: TextRun): RunView {
  const { bold, italic, underline, strikethrough, color, fontFamily, fontSize }: RunStyle = style;
  return {
    text,
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(strikethrough === undefined ? {} : { strike: strikethrough }),
    ...(color === undefined ? {} : { color }),
    ...(fontFamily === undefined ? {} : { family: fontFamily }),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    ...(link === undefined ? {} : { link }),
  };
}
