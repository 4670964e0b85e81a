/** One thing a catalogue says, in two languages. */
export interface Saying {
  /** `search.timeZone`; several sentences of one function are one saying. */
  readonly path: string;
  readonly en: string;
  readonly fr: string;
  /** What the function was given: each may be told. */
  readonly told: readonly string[];
}

/** Stands where no facts could be found that a function takes. */
export const heardOf = { nothing: '(never asked)' };

type Kind = 'text' | 'number' | 'list' | 'words' | 'figures' | 'rows' | 'unit' | 'strategy';

const kinds: readonly Kind[] = [
  'text',
  'number',
  'list',
  'words',
  'figures',
  'rows',
  'unit',
  'strategy',
];

/** A fact of a kind, which can be told apart from its neighbours. */
function factOf(kind: Kind, at: number, told: string[]): unknown {
  const tell = <Fact>(fact: Fact): Fact => {
    told.push(String(fact));
    return fact;
  };
  const keyed = (make: (key: string) => unknown) =>
    new Proxy({}, { get: (_, key) => (typeof key === 'string' ? tell(make(key)) : undefined) });
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number =>
    numbers.get(key) ?? numbers.set(key, 31 + at * 20 + numbers.size).get(key) ?? 0;
  switch (kind) {
    case 'text':
      return tell(`‹${at}›`);
    case 'number':
      return tell(11 + at);
    case 'list':
      return [tell(`‹${at}a›`), tell(`‹${at}b›`)];
    case 'rows':
      return [tell(21 + at), tell(71 + at)];
    case 'words':
      return keyed((key) => `‹${key}›`);
    case 'figures':
      return keyed(numberOf);
    case 'unit':
      return 'seconds';
    case 'strategy':
      return 'longest_idle';
  }
}

type Teller = (...facts: readonly unknown[]) => unknown;

const combinations = (length: number): readonly (readonly Kind[])[] =>
  length === 0
    ? [[]]
    : combinations(length - 1).flatMap((rest) => kinds.map((kind) => [...rest, kind]));

const isOdd = (said: string): boolean => /undefined|NaN|\[object|function|=>/.test(said);

/** What both languages say to the first facts that both understand. */
function ask(path: string, english: Teller, french: Teller): Saying {
  for (const given of combinations(Math.max(english.length, french.length))) {
    const told: string[] = [];
    const facts = given.map((kind, at) => factOf(kind, at, told));
    try {
      const [en, fr] = [english, french].map((teller) => flat(teller(...facts))) as [
        string,
        string,
      ];
      if (!isOdd(en) && !isOdd(fr)) return { path, en, fr, told };
    } catch {
      // facts of another kind, then
    }
  }
  return { path, en: heardOf.nothing, fr: heardOf.nothing, told: [] };
}

const flat = (said: unknown): string =>
  typeof said === 'object' && said !== null
    ? Object.values(said).map(flat).join('\n')
    : String(said);

/** Everything two catalogues say, part by part. */
export function sayingsOf(english: unknown, french: unknown, path = ''): readonly Saying[] {
  if (typeof english === 'function') return [ask(path, english as Teller, french as Teller)];
  if (typeof english !== 'object' || english === null)
    return [{ path, en: String(english), fr: String(french), told: [] }];
  const other = french as Readonly<Record<string, unknown>>;
  return Object.entries(english).flatMap(([key, part]) =>
    sayingsOf(part, other[key], path === '' ? key : `${path}.${key}`),
  );
}
