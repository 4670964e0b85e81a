import { parseArgs } from 'node:util';

/** Accounts that stand still. */
export const sizes = ['S', 'M', 'L'] as const;

/** 50, 240 or 500 users. */
export type Size = (typeof sizes)[number];

/** What can be measured, in this order. */
export const subjects = [
  'refresh',
  'webhooks',
  'screens',
  'cards',
  'search',
  'largest',
  'archive',
] as const;

/** One thing that is measured. */
export type Subject = (typeof subjects)[number];

/** A command line of `npm run bench`, as far as it counts. */
export interface BenchOptions {
  readonly accounts: readonly Size[];
  readonly only: readonly Subject[];
  readonly json: boolean;
  /** Calls in the archive. */
  readonly calls: number;
}

/** They take minutes, and are measured when they are named. */
const named: readonly Subject[] = ['largest', 'archive'];

/**
 * Reads what follows the command's name.
 *
 * @throws {Error} With a sentence when something cannot be understood.
 */
export function readCommandLine(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      account: { type: 'string', multiple: true, default: [...sizes] },
      only: {
        type: 'string',
        multiple: true,
        default: subjects.filter((it) => !named.includes(it)),
      },
      archive: { type: 'boolean', default: false },
      calls: { type: 'string', default: '5000000' },
    },
  });
  return {
    json: values.json,
    accounts: values.account.map((text) => oneOf('--account', text, sizes)),
    only: values.archive ? ['archive'] : values.only.map((text) => oneOf('--only', text, subjects)),
    calls: Number(values.calls),
  };
}

function oneOf<Word extends string>(name: string, text: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  throw new Error(`${name} takes ${words.join(', ')}, not "${text}".`);
}
