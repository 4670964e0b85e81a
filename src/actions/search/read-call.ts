import { getCall } from '../../aircall/endpoints/calls';
import { parseOne } from '../../aircall/pages/page';
import { parseFoundCall } from '../../aircall/parse/found-call';
import type { FoundCall } from '../../domain/pages/search-view';
import { texts } from '../../domain/texts/texts';
import { dateTimeFormat } from '../../domain/time/format';
import { connectShared } from '../budget/connect-shared';
import { Refusal } from '../refusal';
import type { World } from '../world';

/**
 * One call read afresh, for links to its sound files that still work.
 *
 * @param callId - Whatever a page or anybody else sends.
 * @throws {Refusal} When it is no id.
 * @throws {AircallError} When Aircall did not give the call.
 */
export function readCall(world: World, callId: unknown): FoundCall {
  if (!Number.isSafeInteger(callId) || (callId as number) < 1) {
    throw new Refusal(texts.searchWords.problems.noCall);
  }
  const { aircall } = connectShared(world, { priority: 'person' });
  const [outcome] = aircall.send([getCall(callId as number)]);
  if (outcome === undefined) throw new Refusal(texts.searchWords.problems.noCall);
  const tellMoment = dateTimeFormat(world.clock.timeZone());
  const readAt = world.clock.now();
  return parseOne(outcome, 'call', (row) => parseFoundCall(row, { readAt, tellMoment }));
}
