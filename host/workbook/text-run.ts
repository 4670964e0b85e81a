/** The look of a piece of text inside a cell; what is absent follows the cell. */
export interface RunStyle {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
  /** `#rrggbb` */
  readonly color?: string | undefined;
  readonly fontFamily?: string | undefined;
  /** Points. */
  readonly fontSize?: number | undefined;
}

/** A piece of a cell's text with one look: from `start` to the next run, or to the end. */
export interface TextRun {
  readonly start: number;
  readonly style: RunStyle;
  readonly link?: string | undefined;
}

const sameRun = (a: TextRun, b: TextRun): boolean =>
  a.link === b.link && JSON.stringify(a.style) === JSON.stringify(b.style);

/** The same text with neighbours of one look joined and runs past its end dropped. */
function tidyRuns(runs: readonly TextRun[], length: number): readonly TextRun[] {
  const inside = runs.filter((run) => run.start < length || run.start === 0);
  return inside.filter((run, index) => {
    const before = inside[index - 1];
    return before === undefined || !sameRun(before, run);
  });
}

/** Runs with a piece of the text changed by `change`; `end` is not included. */
export function changeRuns(
  runs: readonly TextRun[],
  piece: { readonly start: number; readonly end: number; readonly length: number },
  change: (run: TextRun) => TextRun,
): readonly TextRun[] {
  const cuts = [0, piece.start, piece.end, ...runs.map((run) => run.start)];
  const starts = [...new Set(cuts)].filter((at) => at < piece.length || at === 0);
  starts.sort((a, b) => a - b);
  const changed = starts.map((start) => {
    const run = { ...runAt(runs, start), start };
    return start >= piece.start && start < piece.end ? change(run) : run;
  });
  return tidyRuns(changed, piece.length);
}

/** The run that covers a position of the text. */
export function runAt(runs: readonly TextRun[], at: number): TextRun {
  return runs.findLast((run) => run.start <= at) ?? { start: 0, style: {} };
}
