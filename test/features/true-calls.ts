import type { House } from './house';

/** A call as the simulated account knows it. */
interface TrueCall {
  readonly id: number;
  readonly direction: string;
  readonly status: string;
  readonly started_at: number;
  readonly raw_digits: string;
}

const callsOf = (house: House): TrueCall[] => house.control('GET', '/calls') as TrueCall[];

/** Ids of the account's calls, open ones or ended ones, sorted. */
export const trueIds = (house: House, which: 'open' | 'done'): string[] =>
  callsOf(house)
    .filter(({ status }) => (status === 'done') === (which === 'done'))
    .map(({ id }) => String(id))
    .sort();

/** Waiting callers as the queue column shows them: number and wait, from the top. */
export function queueOf(house: House): string[] {
  const rows = house.sheet('Activity Tracker').values.slice(4);
  return rows.flatMap(([caller, wait]) =>
    String(caller).startsWith('☎') ? [`${String(caller).slice(2)} ${wait}`] : [],
  );
}

/** The account's waiting callers in the same words. */
export function trueQueue(house: House): string[] {
  const { now, waiting } = house.control('GET', '/truth') as {
    now: number;
    waiting: readonly { id: number; started_at: number; raw_digits: string }[];
  };
  return [...waiting]
    .sort((a, b) => a.started_at - b.started_at || a.id - b.id)
    .map((call) => {
      const seconds = now - call.started_at;
      const digits = call.raw_digits === 'anonymous' ? 'hidden number' : call.raw_digits;
      return `${digits} ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    });
}
