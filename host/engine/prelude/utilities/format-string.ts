const DIRECTIVE = /%(%|(?:(\d+)\$)?([-+ 0,#(]*)(\d+)?(?:\.(\d+))?([a-zA-Z]))/g;

interface Directive {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly letter: string;
}

/**
 * Fills a template as `Utilities.formatString` does: `%s`, `%d`, `%05.2f`, `%x`, `%-8s`, `%2$s`, `%%`.
 *
 * @throws {Error} When a directive is not known or has no value.
 */
export function formatString(template: string, ...values: unknown[]): string {
  let next = 0;
  return String(template).replace(
    DIRECTIVE,
    (
      whole,
      all: string,
      position?: string,
      flags = '',
      width = '',
      precision?: string,
      letter = '',
    ) => {
      if (all === '%') return '%';
      const index = position ? Number(position) - 1 : next++;
      if (index >= values.length) throw new Error(`Missing argument for ${whole}.`);
      const directive = {
        flags,
        width: Number(width || 0),
        precision: precision === undefined ? undefined : Number(precision),
        letter,
      };
      return pad(convert(values[index], directive, whole), directive);
    },
  );
}

function convert(value: unknown, directive: Directive, whole: string): string {
  const { letter, precision, flags } = directive;
  switch (letter) {
    case 's':
    case 'S': {
      const text = String(value).slice(0, precision);
      return letter === 'S' ? text.toUpperCase() : text;
    }
    case 'd':
    case 'i':
      return signed(group(Math.trunc(Number(value)).toFixed(0), flags), flags);
    case 'f':
      return signed(group(Number(value).toFixed(precision ?? 6), flags), flags);
    case 'e':
    case 'E': {
      const text = exponent(Number(value), precision ?? 6);
      return signed(letter === 'E' ? text.toUpperCase() : text, flags);
    }
    case 'x':
    case 'X': {
      const text = (Number(value) >>> 0).toString(16);
      return letter === 'X' ? text.toUpperCase() : text;
    }
    case 'o':
      return (Number(value) >>> 0).toString(8);
    case 'b':
      return String(Boolean(value));
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);
    default:
      throw new Error(`Unknown format ${whole}.`);
  }
}

const exponent = (value: number, digits: number): string =>
  value.toExponential(digits).replace(/e([+-])(\d)$/, 'e$10$2');

const signed = (text: string, flags: string): string => {
  if (text.startsWith('-')) return text;
  if (flags.includes('+')) return `+${text}`;
  return flags.includes(' ') ? ` ${text}` : text;
};

const group = (text: string, flags: string): string =>
  flags.includes(',') ? text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',') : text;

function pad(text: string, { flags, width, letter }: Directive): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || /[sScb]/.test(letter)) return text.padStart(width);
  const sign = /^[+\- ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
