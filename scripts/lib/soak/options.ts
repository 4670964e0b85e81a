import { parseArgs } from 'node:util';

/** What can be taken out of the product, to see the soak notice. */
export const removables = ['lease', 'dedupe', 'retry', 'reconcile'] as const;

/** One of them. */
export type Removable = (typeof removables)[number];

/** How a soak is run. */
export interface SoakOptions {
  /** @default 'l', short: 's' */
  readonly account: 's' | 'm' | 'l';
  /** Of the working day. @default 8, short: 1 */
  readonly hours: number;
  readonly seed: number;
  /** What is taken out of the product first. */
  readonly without: Removable | undefined;
}

/** A command line of `npm run soak`. */
export interface CommandLine {
  readonly soak: SoakOptions;
  readonly json: boolean;
  /** Whether to show that the short soak fails without each of the four. */
  readonly prove: boolean;
  readonly help: boolean;
}

/** What `--help` prints. */
export const helpText = `npm run soak -- [--short] [--seed N] [--hours H] [--account s|m|l] [--json]
                [--without lease|dedupe|retry|reconcile] [--prove]

  One simulated working day with everything going wrong, on a virtual clock: refreshes every minute,
  webhooks, a mapping, a backfill, three supervisors, and faults drawn from a seed.
  --short    one hour of an account of 24 users with 240 calls, instead of eight hours of 500 users.
  --seed     another day. Default: 1.
  --json     the report as one line of JSON as well, the last one.
  --without  takes a safeguard out of the bundle first; the soak must then fail.
  --prove    the short soak without each of them; fails if one of these passes.
  A signal to terminate (kill) ends a day at its next calm moment, and what it came to is told.
  Ends with exit code 1 and what is wrong when a call is lost or doubled, a row or a calm board is wrong,
  or a secret is found in anything that was put out.
`;

/**
 * Reads what follows the command's name.
 *
 * @throws {Error} With a sentence when something cannot be understood.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: {
      short: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      prove: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      hours: { type: 'string' },
      account: { type: 'string' },
      without: { type: 'string' },
    },
  });
  const { short, json, prove, help } = values;
  return {
    ...{ json, prove, help },
    soak: {
      account: oneOf('--account', values.account ?? (short ? 's' : 'l'), ['s', 'm', 'l']),
      hours: above0('--hours', values.hours ?? (short ? '1' : '8')),
      seed: above0('--seed', values.seed),
      without:
        values.without === undefined ? undefined : oneOf('--without', values.without, removables),
    },
  };
}

function oneOf<Word extends string>(name: string, text: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  throw new Error(`${name} takes ${words.join(' or ')}, not "${text}".`);
}

function above0(name: string, text: string): number {
  const number = Number(text);
  if (number > 0) return number;
  throw new Error(`${name} takes a number above 0, not "${text}".`);
}
