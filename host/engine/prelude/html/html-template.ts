import { exception } from '../host-port';
import { type HtmlContext, HtmlContextTracker } from './html-context';
import { HtmlOutput } from './html-output';
import { printSafely, show } from './print';

type Piece =
  | { readonly kind: 'text' | 'code' | 'raw'; readonly text: string }
  | { readonly kind: 'print'; readonly text: string; readonly context: HtmlContext };

/** Cuts a template at its scriptlets and says for each printing one where it prints. */
function parseTemplate(source: string): Piece[] {
  const tracker = new HtmlContextTracker();
  const pieces: Piece[] = [];
  let at = 0;
  for (const scriptlet of source.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    const text = source.slice(at, scriptlet.index);
    if (text) pieces.push({ kind: 'text', text });
    tracker.read(text);
    pieces.push(scriptletPiece(scriptlet[1], scriptlet[2] as string, tracker));
    at = scriptlet.index + scriptlet[0].length;
  }
  if (at < source.length) pieces.push({ kind: 'text', text: source.slice(at) });
  return pieces;
}

function scriptletPiece(
  mark: string | undefined,
  code: string,
  tracker: HtmlContextTracker,
): Piece {
  if (mark === undefined) return { kind: 'code', text: code };
  // a printing scriptlet prints its first statement only
  const text = code.trim().replace(/;\s*$/, '');
  if (mark === '!=') return { kind: 'raw', text };
  const context = tracker.context;
  tracker.printed();
  return { kind: 'print', text, context };
}

/** The scriptlets of a whole file as one function body, so that a loop can span markup. */
const toCode = (pieces: readonly Piece[]): string => pieces.map(pieceCode).join('\n');

function pieceCode(piece: Piece, index: number): string {
  switch (piece.kind) {
    case 'text':
      return `__output.text(${JSON.stringify(piece.text)});`;
    case 'code':
      return `${piece.text}\n`;
    case 'raw':
      return `__output.raw(${piece.text}\n);`;
    case 'print':
      return `__output.print(${index}, ${piece.text}\n);`;
  }
}

/** A page with scriptlets. Properties a script sets on it are variables inside them. */
export class HtmlTemplate {
  readonly #source: string;
  readonly #name: string;
  [variable: string]: unknown;

  constructor(source: string, name: string) {
    this.#source = source;
    this.#name = name;
  }

  evaluate(): HtmlOutput {
    const pieces = parseTemplate(this.#source);
    const parts: string[] = [];
    const output = {
      text: (text: string) => parts.push(text),
      raw: (value: unknown) => parts.push(show(value)),
      print: (index: number, value: unknown) => {
        const piece = pieces[index] as Piece & { kind: 'print' };
        parts.push(printSafely(value, piece.context));
      },
    };
    this.#compile(toCode(pieces))(this, { ...this }, output);
    return new HtmlOutput(parts.join(''));
  }

  getCode(): string {
    return toCode(parseTemplate(this.#source));
  }

  getCodeWithComments(): string {
    return this.getCode();
  }

  getRawContent(): string {
    return this.#source;
  }

  #compile(code: string): (self: this, variables: object, output: object) => void {
    const body = `with (__variables) { return (function () {\n${code}\n}).call(__self); }\n//# sourceURL=${this.#name}`;
    try {
      return new Function('__self', '__variables', '__output', body) as never;
    } catch (error) {
      throw exception(`${(error as Error).message} (in template ${this.#name})`, this.evaluate);
    }
  }
}

HtmlOutput.toTemplate = (content) => new HtmlTemplate(content, 'output');
