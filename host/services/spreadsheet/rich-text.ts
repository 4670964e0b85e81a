import type { RunStyle, TextRun } from '../../workbook/text-run';
import { changeRuns, runAt } from '../../workbook/text-run';
import { ScriptException, ServiceObject } from '../service';
import { Call } from './call';
import type { RichText } from './object-maker';
import { TextStyle } from './text-style';

/** A text whose parts can look different. */
export class RichTextValue extends ServiceObject {
  readonly className = 'RichTextValue';

  /**
   * @param rich - What it says.
   * @param start - Where it begins in the text it was cut from.
   */
  constructor(
    readonly rich: RichText,
    readonly start: number = 0,
  ) {
    super();
  }

  getText(): string {
    return this.rich.text;
  }

  getStartIndex(): number {
    return this.start;
  }

  getEndIndex(): number {
    return this.start + this.rich.text.length;
  }

  getLinkUrl(...args: unknown[]): string | null {
    const runs = this.#runsOf(new Call('RichTextValue.getLinkUrl', args).count(0, 2));
    return sameOf(runs, (run) => run.link) ?? null;
  }

  getTextStyle(...args: unknown[]): TextStyle {
    const runs = this.#runsOf(new Call('RichTextValue.getTextStyle', args).count(0, 2));
    const read = (key: keyof RunStyle) =>
      sameOf(runs, (run) => run.style[key] ?? this.rich.base[key]);
    return new TextStyle({
      bold: read('bold') as boolean | undefined,
      italic: read('italic') as boolean | undefined,
      underline: read('underline') as boolean | undefined,
      strikethrough: read('strikethrough') as boolean | undefined,
      color: read('color') as string | undefined,
      fontFamily: read('fontFamily') as string | undefined,
      fontSize: read('fontSize') as number | undefined,
    });
  }

  getRuns(): RichTextValue[] {
    const { text, runs, base } = this.rich;
    return runs.map((run, index) => {
      const piece = text.slice(run.start, runs[index + 1]?.start);
      return new RichTextValue({ text: piece, runs: [{ ...run, start: 0 }], base }, run.start);
    });
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.rich);
  }

  #runsOf(call: Call): readonly TextRun[] {
    if (!call.has(0)) return this.rich.runs;
    const piece = pieceOf(call, this.rich.text.length);
    const inside = this.rich.runs.filter((run) => run.start > piece.start && run.start < piece.end);
    return [runAt(this.rich.runs, piece.start), ...inside];
  }
}

/** Makes a {@link RichTextValue}. */
export class RichTextValueBuilder extends ServiceObject {
  readonly className = 'RichTextValueBuilder';
  #rich: RichText;

  constructor(rich: RichText = { text: '', runs: [{ start: 0, style: {} }], base: {} }) {
    super();
    this.#rich = rich;
  }

  setText(...args: unknown[]): this {
    const text = new Call('RichTextValueBuilder.setText', args).count(1).text(0);
    this.#rich = { text, runs: [{ start: 0, style: {} }], base: {} };
    return this;
  }

  setTextStyle(...args: unknown[]): this {
    const call = new Call('RichTextValueBuilder.setTextStyle', args).count(1, 3);
    const last = args.length - 1;
    const style = call.isNull(last) ? undefined : call.object(last, TextStyle).style;
    return this.#change(call, (run) => ({
      ...run,
      style: style ? { ...run.style, ...given(style) } : {},
    }));
  }

  setLinkUrl(...args: unknown[]): this {
    const call = new Call('RichTextValueBuilder.setLinkUrl', args).count(1, 3);
    const last = args.length - 1;
    const link = call.isNull(last) ? undefined : call.string(last);
    return this.#change(call, (run) => ({ ...run, link }));
  }

  build(): RichTextValue {
    return new RichTextValue(this.#rich);
  }

  #change(call: Call, change: (run: TextRun) => TextRun): this {
    const { length } = this.#rich.text;
    const piece = call.args.length === 3 ? pieceOf(call, length) : { start: 0, end: length };
    const runs = changeRuns(this.#rich.runs, { ...piece, length }, change);
    this.#rich = { ...this.#rich, runs };
    return this;
  }
}

function pieceOf(call: Call, length: number): { start: number; end: number } {
  const start = call.integer(0);
  const end = call.integer(1);
  if (start < 0 || end > length || start > end) {
    throw new ScriptException(
      `Illegal argument: offsets ${start} to ${end} are outside of the text.`,
    );
  }
  return { start, end };
}

/** What all runs have in common; undefined when they differ. */
function sameOf<Value>(runs: readonly TextRun[], read: (run: TextRun) => Value): Value | undefined {
  const first = runs[0] && read(runs[0]);
  return runs.every((run) => read(run) === first) ? first : undefined;
}

const given = (style: RunStyle): RunStyle =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
