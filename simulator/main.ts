import { Clock } from '../clock/clock';
import { followClock } from '../clock/follow';
import { type CommandLine, helpText, lastValue, readCommandLine } from './command-line';
import { type AccountSize, namedAccounts, type SimulatorOptions } from './options';
import { createSimulator, type Simulator } from './simulator';
import { parseSwitches } from './switches';

/**
 * The command line of `npm run simulator`.
 *
 * Resolves when the account is served; a wrong option ends in a sentence and exit code 1. SIGINT and
 * SIGTERM end it cleanly.
 */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    const line = readCommandLine(argv);
    if (line.help) process.stdout.write(helpText());
    else await run(line);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function run(line: CommandLine): Promise<void> {
  // all options are read before anything runs that a wrong one would leave behind
  const port = wholeNumber(line, 'port') ?? 0;
  const options = simulatorOptions(line);
  const clock = new Clock(startOf(line));
  const unfollow = await follow(clock, lastValue(line, 'clock'));
  const simulator = createSimulator({ clock, ...options });
  const stop = async () => {
    unfollow();
    await simulator.close();
    clock.stop();
  };
  // before anybody can read the first line and act on it
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const { url } = await simulator.listen(port, lastValue(line, 'bind'));
    announce(url, simulator);
  } catch (error) {
    await stop();
    throw new Error(`Cannot listen on port ${port}: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}

const follow = async (clock: Clock, url: string | undefined): Promise<() => void> =>
  url === undefined ? () => undefined : followClock(clock, url);

function announce(url: string, { apiId, apiToken, account }: Simulator): void {
  const { users, teams, numbers, companyName } = account;
  process.stdout.write(`${JSON.stringify({ url, apiId, apiToken })}\n`);
  process.stdout.write(
    `${companyName}: ${users.length} users, ${teams.length} teams, ${numbers.length} numbers. Ctrl-C ends it.\n`,
  );
}

function startOf(line: CommandLine): { now?: number; speed: number } {
  const speed = line.frozen ? 0 : Number(lastValue(line, 'speed') ?? 1);
  if (!(speed >= 0)) throw new Error('--speed takes a number, 0 or more.');
  const text = lastValue(line, 'now');
  if (text === undefined) return { speed };
  const now = Date.parse(text);
  if (Number.isNaN(now))
    throw new Error(`--now takes a time such as 2026-11-20T09:00:00Z, not "${text}".`);
  return { now, speed };
}

function simulatorOptions(line: CommandLine): Omit<SimulatorOptions, 'clock'> {
  const [key, ...moreKeys] = keysOf(line);
  const texts = { apiId: key?.id, apiToken: key?.token, companyName: lastValue(line, 'company') };
  const numbers = {
    users: wholeNumber(line, 'users'),
    teams: wholeNumber(line, 'teams'),
    numbers: wholeNumber(line, 'numbers'),
    calls: wholeNumber(line, 'calls'),
    callsPerHour: wholeNumber(line, 'calls-per-hour'),
    seed: wholeNumber(line, 'seed'),
    periodMinutes: wholeNumber(line, 'period'),
  };
  return {
    ...named(lastValue(line, 'account')),
    ...given({ ...texts, ...numbers }),
    moreKeys: moreKeys.flatMap(({ id, token }) => (id && token ? [{ id, token }] : [])),
    switches: parseSwitches(line.values.get('switch') ?? []),
  };
}

/** The first --api-id goes with the first --api-token, and so on. */
function keysOf({ values }: CommandLine): { id: string | undefined; token: string | undefined }[] {
  const ids = values.get('api-id') ?? [];
  const tokens = values.get('api-token') ?? [];
  return Array.from({ length: Math.max(ids.length, tokens.length) }, (_, index) => ({
    id: ids[index],
    token: tokens[index],
  }));
}

function named(account: string | undefined): Partial<AccountSize> {
  if (account === undefined) return {};
  const size = Object.hasOwn(namedAccounts, account) ? namedAccounts[account] : undefined;
  if (size) return size;
  throw new Error(
    `There is no account "${account}". Accounts: ${Object.keys(namedAccounts).join(', ')}.`,
  );
}

type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The fields that have a value. */
const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;

function wholeNumber(line: CommandLine, name: string): number | undefined {
  const text = lastValue(line, name);
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`--${name} takes a whole number, not "${text}".`);
}

// What scripts that start host and simulator in one process need of build/simulator.mjs.
export { namedAccounts } from './options';
export { createSimulator } from './simulator';
export { parseSwitches } from './switches';
