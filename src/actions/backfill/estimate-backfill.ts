import { searchCalls } from '../../aircall/endpoints/calls';
import { parsePage } from '../../aircall/pages/page';
import { PAGE_SIZE } from '../../aircall/pages/paging';
import { parseCall } from '../../aircall/parse/call';
import { checkPeriod } from '../../domain/backfill/check-period';
import { judgeRoom } from '../../domain/backfill/room';
import type { BackfillEstimate } from '../../domain/backfill/view';
import { paceOf } from '../../domain/mapping/plan';
import { parseSettings } from '../../domain/settings/parse';
import { texts } from '../../domain/texts/texts';
import { connectShared } from '../budget/connect-shared';
import { Refusal } from '../refusal';
import type { World } from '../world';

/**
 * What a backfill of a period would cost; one request.
 *
 * @param period - A `Period`; whatever a page or anybody else sends.
 * @throws {Refusal} When the period cannot be read, or nobody called in it.
 * @throws {AircallError} When Aircall does not tell.
 */
export function estimateBackfill(world: World, period: unknown): BackfillEstimate {
  const now = world.clock.now();
  const checked = checkPeriod(period, { now, timeZone: world.clock.timeZone() });
  if (!checked.ok) throw new Refusal(checked.problem);
  // somebody waits for it
  const { aircall } = connectShared(world, { priority: 'search' });
  const [first] = aircall.send([searchCalls({ ...checked.period, page: 1 }, {})]);
  if (first === undefined) throw new RangeError('no outcome');
  const { total: calls } = parsePage(first, 'calls', parseCall);
  if (calls === 0) throw new Refusal(texts.backfill.problems.noCalls);
  const requests = Math.ceil(calls / PAGE_SIZE);
  return {
    period: checked.period,
    isCut: checked.isCut,
    calls,
    requests,
    ...paceOf(requests, parseSettings(world.saved.SETTINGS).requestsPerMinute),
    room: judgeRoom(world.workbook.cells(), calls),
  };
}
