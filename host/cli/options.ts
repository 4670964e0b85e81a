import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ExecutionKind } from '../engine/context';
import type { Selection } from '../engine/ui';
import type { AskedPair } from '../login/web-app-credentials';
import type { AddressMap } from '../services/url-fetch/fetcher';
import type { PreparedAnswer } from './answers-ui';
import { readPublicUrl } from './public-url';
import type { ServeHostOptions } from './serve-host';
import { UsageError } from './usage-error';

/** What the command line asks for. */
export interface CliOptions {
  readonly project: string;
  /** The manifest's name inside the project. */
  readonly manifest: string | undefined;
  readonly state: string | undefined;
  readonly properties: Readonly<Record<string, string>>;
  readonly maps: readonly AddressMap[];
  readonly clock: ClockOptions;
  readonly textOutput: 'redirect' | 'direct';
  readonly triggerSeconds: number | undefined;
  readonly user: string | undefined;
  readonly locale: string | undefined;
  readonly serve: ServeHostOptions;
  /** Undefined to serve. */
  readonly run: RunOptions | undefined;
}

/** How the clock starts and goes. */
export interface ClockOptions {
  /** Epoch milliseconds; undefined for the present. */
  readonly now: number | undefined;
  /** 0 = frozen. */
  readonly speed: number;
  /** A simulator whose clock to follow. */
  readonly follow: string | undefined;
}

/** One function to run, and what to do with what comes of it. */
export interface RunOptions {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly as: ExecutionKind;
  readonly select: Selection | undefined;
  readonly answers: readonly PreparedAnswer[];
  readonly killAfterCall: number | undefined;
  readonly limitSeconds: number | undefined;
  readonly unflushed: 'drop' | 'keep';
  readonly dump: string | undefined;
  readonly json: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const FLAGS = {
  project: text,
  manifest: text,
  state: text,
  properties: text,
  map: { type: 'string', multiple: true },
  port: text,
  bind: text,
  'public-url': text,
  'web-app-credentials': text,
  'web-app-credentials-for': text,
  now: text,
  speed: text,
  frozen: flag,
  clock: text,
  'text-output': text,
  'trigger-seconds': text,
  user: text,
  locale: text,
  run: text,
  args: text,
  as: text,
  select: text,
  answers: text,
  'kill-after-call': text,
  'limit-seconds': text,
  unflushed: text,
  dump: text,
  json: flag,
  help: flag,
} as const;

const KINDS: readonly ExecutionKind[] = [
  'menu',
  'simple',
  'trigger',
  'sidebar',
  'webapp',
  'custom',
];

/**
 * Reads the command line.
 *
 * @returns `'help'` when that is what was asked for.
 * @throws {UsageError} With a sentence about the first thing that is wrong.
 */
export function parseOptions(argv: readonly string[]): CliOptions | 'help' {
  const values = readFlags(argv);
  if (values.help) return 'help';
  if (!values.project) throw new UsageError('Say which project to run: --project DIR');
  return {
    project: values.project,
    manifest: values.manifest,
    state: values.state,
    properties: values.properties ? readProperties(values.properties) : {},
    maps: (values.map ?? []).map(readMap),
    clock: readClock(values),
    textOutput: oneOf('text-output', values['text-output'], ['redirect', 'direct']),
    triggerSeconds: readNumber('trigger-seconds', values['trigger-seconds'], 1),
    user: values.user,
    locale: readLocale(values.locale),
    serve: readServe(values),
    run: values.run === undefined ? undefined : readRun(values.run, values),
  };
}

type Flags = ReturnType<typeof readFlags>;

function readFlags(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: FLAGS, strict: true }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readRun(functionName: string, values: Flags): RunOptions {
  return {
    functionName,
    args: readArray('args', values.args),
    as: oneOf('as', values.as, KINDS),
    select: values.select === undefined ? undefined : readSelection(values.select),
    answers: readArray('answers', values.answers) as readonly PreparedAnswer[],
    killAfterCall: readNumber('kill-after-call', values['kill-after-call'], 1),
    limitSeconds: readNumber('limit-seconds', values['limit-seconds'], 0),
    unflushed: oneOf('unflushed', values.unflushed, ['drop', 'keep']),
    dump: values.dump,
    json: values.json ?? false,
  };
}

/** The password comes from the environment, because a command line can be seen by others. */
function readServe(values: Flags): ServeHostOptions {
  const publicUrl = values['public-url'];
  const only = values['web-app-credentials-for'];
  return {
    port: readNumber('port', values.port, 0) ?? 0,
    bind: values.bind ?? '127.0.0.1',
    publicUrl: publicUrl === undefined ? undefined : readPublicUrl(publicUrl),
    password: process.env.HOST_PASSWORD || undefined,
    loginFile: values.state === undefined ? undefined : path.join(values.state, 'login.json'),
    credentialsFile: values['web-app-credentials'],
    credentialsFor: only === undefined ? undefined : readPair(only),
  };
}

function readPair(given: string): AskedPair {
  const [, name, value] = /^([^=]+)=(.+)$/.exec(given) ?? [];
  if (name && value) return { name, value };
  throw new UsageError(`--web-app-credentials-for is NAME=VALUE, not ${given}`);
}

function readClock(values: Flags): ClockOptions {
  const now = values.now === undefined ? undefined : Date.parse(values.now);
  if (now !== undefined && Number.isNaN(now)) {
    throw new UsageError(`--now is no ISO time: ${values.now}`);
  }
  const speed = values.frozen ? 0 : (readNumber('speed', values.speed, 0) ?? 1);
  return { now, speed, follow: values.clock };
}

function oneOf<Word extends string>(
  name: string,
  given: string | undefined,
  words: readonly [Word, ...Word[]] | readonly Word[],
): Word {
  const word = given ?? (words[0] as Word);
  if ((words as readonly string[]).includes(word)) return word as Word;
  throw new UsageError(`--${name} is one of ${words.join(', ')}, not ${word}`);
}

function readNumber(name: string, given: string | undefined, least: number): number | undefined {
  if (given === undefined) return undefined;
  const value = Number(given);
  if (given.trim() !== '' && Number.isFinite(value) && value >= least) return value;
  throw new UsageError(`--${name} is a number from ${least} on, not ${given}`);
}

function readLocale(given: string | undefined): string | undefined {
  if (given === undefined || /^[a-z]{2,3}(_[A-Z]{2})?$/.test(given)) return given;
  throw new UsageError(`--locale is a locale such as fr_FR, not ${given}`);
}

function readArray(name: string, given: string | undefined): readonly unknown[] {
  if (given === undefined) return [];
  const value = parseJson(`--${name}`, given);
  if (Array.isArray(value)) return value;
  throw new UsageError(`--${name} is a JSON array, such as '["yes"]', not ${given}`);
}

function parseJson(what: string, given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    throw new UsageError(`${what} is no JSON: ${given}`);
  }
}

/** `Sheet1!B2` or `'My sheet'!B2:C3`. */
function readSelection(given: string): Selection {
  const found = /^(?:'((?:[^']|'')+)'|([^!]+))!([A-Za-z]+\d+(?::[A-Za-z]+\d+)?)$/.exec(given);
  if (!found) throw new UsageError(`--select is "SHEET!A1", not ${given}`);
  const sheetName = found[1]?.replace(/''/g, "'") ?? (found[2] as string);
  return { sheetName, a1: (found[3] as string).toUpperCase() };
}

function readMap(given: string): AddressMap {
  // the address itself may hold an equals sign, the prefix does not
  const found = /^([^=]+)=(https?:\/\/.+)$/.exec(given);
  if (!found) throw new UsageError(`--map is PREFIX=URL, not ${given}`);
  return { prefix: found[1] as string, url: found[2] as string };
}

function readProperties(file: string): Record<string, string> {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`--properties: the file ${file} cannot be read`);
  }
  const value = parseJson(`--properties: ${file}`, content);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`--properties: ${file} holds no JSON object`);
  }
  const pairs = Object.entries(value).map(
    ([name, part]) => [name, typeof part === 'string' ? part : JSON.stringify(part)] as const,
  );
  return Object.fromEntries(pairs);
}
