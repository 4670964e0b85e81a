import { AircallError } from '../../aircall/client/aircall-error';
import type { Aircall } from '../../aircall/client/client';
import type { ApiOutcome } from '../../aircall/client/outcome';
import { getNumber } from '../../aircall/endpoints/numbers';
import { listNumbersOfUser } from '../../aircall/endpoints/users';
import { parseOne, parsePage } from '../../aircall/pages/page';
import { parseNumber, parseUsersOfNumber } from '../../aircall/parse/number';
import type { Side } from '../../domain/mapping/plan';
import type { MappingReading } from '../../domain/mapping/reading';
import type { AircallNumber } from '../../domain/numbers/aircall-number';
import { Reading } from '../refresh/reading';

/** What a batch of requests brought. */
export interface Assigned {
  /** One for each id, but those for which this minute has no requests left. */
  readonly readings: readonly MappingReading[];
  /** Why something could not be read, if anything could not. */
  readonly error: AircallError | undefined;
}

/**
 * Asks for the assignments of some numbers or users, in one or a few rounds.
 *
 * @throws {AircallError} When the key or the address is wrong: no request will do any better.
 */
export function askAssignments(aircall: Aircall, side: Side, ids: readonly number[]): Assigned {
  const outcomes = side === 'numbers' ? askNumbers(aircall, ids) : askUsers(aircall, ids);
  const errors = outcomes.flatMap(({ error }) => error ?? []);
  const hopeless = errors.find(({ problem }) => hopelessKinds.has(problem.kind));
  if (hopeless) throw hopeless;
  return { readings: outcomes.flatMap((one) => readingOf(side, one)), error: errors[0] };
}

const hopelessKinds: ReadonlySet<string> = new Set([
  'no-credentials',
  'bad-base-url',
  'unauthorised',
  'forbidden',
]);

/** The ids assigned to one number or user, an error, or neither when it is not read to its end. */
interface Outcome {
  readonly id: number;
  readonly assigned?: readonly number[];
  readonly error?: AircallError;
}

function readingOf(side: Side, { id, assigned, error }: Outcome): readonly MappingReading[] {
  if (assigned) return [{ side, id, assigned, outcome: 'read' }];
  // over our budget: not asked at all, so there is nothing to note
  if (!error || error.problem.kind === 'rate-limited') return [];
  const outcome = error.problem.kind === 'not-found' ? 'gone' : 'failed';
  return [{ side, id, assigned: [], outcome }];
}

function askNumbers(aircall: Aircall, ids: readonly number[]): readonly Outcome[] {
  const outcomes = aircall.send(ids.map(getNumber));
  return ids.map((id, at) =>
    orError(id, () => ({
      id,
      assigned: parseOne(outcomes[at] as ApiOutcome, 'number', parseUsersOfNumber),
    })),
  );
}

function askUsers(aircall: Aircall, ids: readonly number[]): readonly Outcome[] {
  const readings = ids.map((id) => ({ id, reading: new Reading(numbersOfUser(id)) }));
  const first = aircall.send(readings.flatMap(({ reading }) => reading.first()));
  const begun = readings.map(({ id, reading }, at) => ({
    reading,
    outcome: orError(id, () => {
      reading.take([first[at] as ApiOutcome]);
      return reading.isComplete ? { id, assigned: idsOf(reading) } : { id };
    }),
  }));
  return begun.map(({ reading, outcome }) =>
    outcome.error || reading.isComplete ? outcome : readOn(aircall, outcome.id, reading),
  );
}

/** The further pages of somebody with more than 50 numbers. */
const readOn = (aircall: Aircall, id: number, reading: Reading<AircallNumber>): Outcome =>
  orError(id, () => {
    reading.take(aircall.send(reading.rest(aircall.remaining())));
    return reading.isComplete ? { id, assigned: idsOf(reading) } : { id };
  });

const numbersOfUser = (id: number) => ({
  request: (page: number) => listNumbersOfUser(id, page),
  read: (outcome: ApiOutcome) => parsePage(outcome, 'numbers', parseNumber),
});

const idsOf = (reading: Reading<AircallNumber>): readonly number[] =>
  reading.items.map(({ id }) => id);

function orError(id: number, read: () => Outcome): Outcome {
  try {
    return read();
  } catch (error) {
    if (error instanceof AircallError) return { id, error };
    throw error;
  }
}
