import type { KeyFact } from '../../domain/health/facts';
import { explainKeyFailure, isKeyRefused } from '../set-up/explain-key-failure';
import { testKey } from '../set-up/test-key';
import { storedKeyView } from '../stored-key-view';
import type { World } from '../world';

/** Asks Aircall whether the stored key opens an account. */
export function lookAtKey(world: World): KeyFact {
  if (storedKeyView(world).kind === 'none') return { kind: 'none' };
  try {
    return { kind: 'accepted', company: testKey(world, world.saved).name };
  } catch (error) {
    const problem = explainKeyFailure(error, world.clock.timeZone());
    return { kind: 'failed', isRefused: isKeyRefused(error), problem };
  }
}
