import { addUp, type Counted, type SumsByScope } from './count';
import type { Counting } from './counting';
import type { AgentTime, Occupancy } from './occupancy';
import type { ScopeKey } from './scopes';
import { addSums, noSums, type Sums } from './sums';

/**
 * Today's sums with what agents did since midnight: company and teams are the sums of their agents.
 *
 * @param occupancy - Of another day than the sums it adds nothing.
 * @param today - First second of the day of the sums.
 */
export function addOccupancy(
  counted: Counted,
  occupancy: Occupancy | undefined,
  { today, scopesOfAgent }: Pick<Counting, 'scopesOfAgent'> & { readonly today: number },
): Counted {
  const { periods } = counted;
  const times = timesOf(occupancy, { today, scopesOfAgent });
  if (times.size === 0) return counted;
  return { ...counted, periods: { ...periods, today: addUp([periods.today, times]) } };
}

/** What agents did since midnight, as sums of each scope; of another day there is nothing. */
export function timesOf(
  occupancy: Occupancy | undefined,
  { today, scopesOfAgent }: Pick<Counting, 'scopesOfAgent'> & { readonly today: number },
): SumsByScope {
  const times = new Map<ScopeKey, Sums>();
  if (occupancy?.day !== today) return times;
  for (const [id, time] of occupancy.agents) {
    for (const scope of scopesOfAgent(id)) {
      times.set(scope, addSums(times.get(scope) ?? noSums, sumsOfTime(time)));
    }
  }
  return times;
}

const sumsOfTime = ({ onCall, afterCall, available, away }: AgentTime): Partial<Sums> => ({
  agentsSeen: 1,
  onCallSeconds: onCall,
  afterCallSeconds: afterCall,
  availableSeconds: available,
  awaySeconds: away,
});
