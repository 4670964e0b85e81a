import { namedAccounts } from './options';
import { switchTable } from './switches';

/** What the command line says. */
export interface CommandLine {
  readonly help: boolean;
  readonly frozen: boolean;
  /** Every option that was given, by name without dashes, with its values in order. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

interface Option {
  readonly name: string;
  readonly value?: string;
  readonly help: string;
}

const options: readonly Option[] = [
  {
    name: 'account',
    value: 'NAME',
    help: `a size by name: ${Object.keys(namedAccounts).join(', ')} (capitals stand still, small ones are live)`,
  },
  { name: 'users', value: 'N', help: 'how many users (24)' },
  { name: 'teams', value: 'N', help: 'how many teams (5)' },
  { name: 'numbers', value: 'N', help: 'how many phone numbers (6)' },
  { name: 'calls', value: 'N', help: 'calls that began in the period before now (0)' },
  { name: 'period', value: 'MINUTES', help: 'length of that period (15)' },
  {
    name: 'calls-per-hour',
    value: 'N',
    help: 'calls that keep beginning, with a history of one period (0)',
  },
  { name: 'seed', value: 'N', help: 'same seed and time, same account (1)' },
  {
    name: 'api-id',
    value: 'TEXT',
    help: 'API ID (made from the seed); repeat both for more keys of the company',
  },
  { name: 'api-token', value: 'TEXT', help: 'API token (made from the seed)' },
  { name: 'company', value: 'NAME', help: 'name of the company (Meridian Travel)' },
  { name: 'port', value: 'N', help: '0 = any free one (0)' },
  { name: 'bind', value: 'ADDRESS', help: 'where to listen (127.0.0.1)' },
  { name: 'now', value: 'ISO', help: 'what the clock shows at the start (the real time)' },
  { name: 'speed', value: 'X', help: 'clock seconds in one real second (1)' },
  { name: 'frozen', help: 'the clock stands still' },
  { name: 'clock', value: 'URL', help: 'follow the clock of another simulator' },
  { name: 'switch', value: 'KEY=VALUE', help: 'change a behaviour; may be given several times' },
  { name: 'help', help: 'show this' },
];

/**
 * Reads `--name value`, `--name=value` and flags.
 *
 * @throws {Error} With a sentence when an option is not known or lacks its value.
 */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const values = new Map<string, string[]>();
  const flags = new Set<string>();
  for (let index = 0; index < argv.length; index += 1) {
    const [name = '', inline] = (argv[index] ?? '').replace(/^--/, '').split(/=(.*)/s);
    const option = argv[index]?.startsWith('--') && options.find((one) => one.name === name);
    if (!option) throw new Error(`"${argv[index]}" is no option. Try --help.`);
    if (option.value === undefined) {
      flags.add(name);
      continue;
    }
    const value = inline ?? argv[++index];
    if (value === undefined) throw new Error(`--${name} needs a value: ${option.help}.`);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return { help: flags.has('help'), frozen: flags.has('frozen'), values };
}

/** What `--help` prints. */
export function helpText(): string {
  const line = (name: string, help: string) => `  ${name.padEnd(28)}${help}`;
  return [
    'A simulated Aircall account over HTTP.',
    '',
    'npm run simulator -- [options]',
    '',
    ...options.map(({ name, value, help }) => line(`--${name}${value ? ` ${value}` : ''}`, help)),
    '',
    'Switches (default first):',
    ...Object.entries(switchTable).map(([key, row]) => line(`${key}=${row.default}`, row.help)),
    '',
    'The first line of output that starts with { is {"url","apiId","apiToken"}.',
    'Truth and control for tests and demos are under /_simulator/.',
    '',
  ].join('\n');
}

/** The value of an option that counts once: the last one given. */
export const lastValue = ({ values }: CommandLine, name: string): string | undefined =>
  values.get(name)?.at(-1);
