import { getCompany, ping } from '../../aircall/endpoints/account';
import { parseCompany } from '../../aircall/parse/company';
import { recordOf } from '../../aircall/parse/wire';
import type { CompanyView } from '../../domain/pages/set-up-view';
import { connectShared } from '../budget/connect-shared';
import { viewOf } from '../company';
import type { World } from '../world';

/**
 * Asks Aircall whether a key opens an account, and whose.
 *
 * @param saved - Properties with the key in question.
 * @returns Without a name when Aircall accepts the key and does not tell.
 * @throws {AircallError} When it does not.
 */
export function testKey(world: World, saved: Readonly<Record<string, string>>): CompanyView {
  const { aircall } = connectShared(world, { priority: 'person', saved });
  const [pong, answer] = aircall.send([ping(), getCompany()]);
  if (pong?.kind === 'failed') throw pong.error;
  return viewOf(answer?.kind === 'ok' ? parseCompany(recordOf(answer.data)?.company) : undefined);
}
