import type { Clock } from '../clock/clock';
import { Random } from './random';
import type { ApiKey } from './rest/credentials';
import { parseSwitches, type Switches } from './switches';
import { postOverHttp, type SendPost } from './webhooks/post';

/** How big an account is and how busy. */
export interface AccountSize {
  readonly users: number;
  readonly teams: number;
  readonly numbers: number;
  /** Calls that began in the period before the start. */
  readonly calls: number;
  /** Calls an hour that keep beginning; 0 = none. */
  readonly callsPerHour: number;
}

/** What {@link createSimulator} takes. */
export interface SimulatorOptions extends Partial<AccountSize> {
  readonly clock: Clock;
  /** @default 1 */
  readonly seed?: number;
  /** @default 15 */
  readonly periodMinutes?: number;
  /** @default made from the seed */
  readonly apiId?: string;
  /** @default made from the seed */
  readonly apiToken?: string;
  /** More keys of the same company; they share its rate limit. */
  readonly moreKeys?: readonly ApiKey[];
  readonly switches?: Partial<Switches>;
  /** @default "Meridian Travel" */
  readonly companyName?: string;
  /** How messages to webhooks travel. @default over the network */
  readonly post?: SendPost;
  /** How to wait before a delayed answer; by default wall time, none while the clock is frozen. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** {@link SimulatorOptions} with every gap filled. */
export type FullOptions = Required<Omit<SimulatorOptions, 'switches' | 'apiId' | 'apiToken'>> & {
  readonly switches: Switches;
  readonly key: ApiKey;
  /** What recordings' addresses are signed with. */
  readonly storeSecret: string;
};

/** The accounts that have a name. Capitals stand still, small letters are live. */
export const namedAccounts: Readonly<Record<string, AccountSize>> = {
  S: { users: 50, teams: 8, numbers: 10, calls: 300, callsPerHour: 0 },
  M: { users: 240, teams: 20, numbers: 30, calls: 1500, callsPerHour: 0 },
  L: { users: 500, teams: 40, numbers: 60, calls: 5000, callsPerHour: 0 },
  s: { users: 24, teams: 5, numbers: 6, calls: 0, callsPerHour: 240 },
  m: { users: 100, teams: 12, numbers: 20, calls: 0, callsPerHour: 900 },
  l: { users: 500, teams: 40, numbers: 60, calls: 0, callsPerHour: 1500 },
};

/** Fills the gaps of the options. */
export function completeOptions(options: SimulatorOptions): FullOptions {
  const { seed = 1, clock } = options;
  const secrets = new Random(seed).fork('keys');
  const drawn = { id: secrets.hex(32), token: secrets.hex(32) };
  return {
    clock,
    seed,
    ...sizeOf(options),
    periodMinutes: options.periodMinutes ?? 15,
    key: { id: options.apiId ?? drawn.id, token: options.apiToken ?? drawn.token },
    moreKeys: options.moreKeys ?? [],
    switches: { ...parseSwitches([]), ...options.switches },
    storeSecret: secrets.fork('store').hex(32),
    companyName: options.companyName ?? 'Meridian Travel',
    post: options.post ?? postOverHttp,
    wait: options.wait ?? ((milliseconds) => wallWait(milliseconds, clock)),
  };
}

function sizeOf({ users, teams, numbers, calls, callsPerHour }: Partial<AccountSize>): AccountSize {
  return {
    users: users ?? 24,
    teams: teams ?? 5,
    numbers: numbers ?? 6,
    calls: calls ?? 0,
    callsPerHour: callsPerHour ?? 0,
  };
}

const wallWait = (milliseconds: number, { speed }: Clock): Promise<void> =>
  new Promise((done) => {
    if (speed === 0) done();
    else setTimeout(done, milliseconds / speed);
  });
