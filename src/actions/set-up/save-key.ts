import { checkKey } from '../../domain/keys/check-key';
import { type KeyForm, readKeyForm } from '../../domain/keys/key-form';
import { type StoredKey, storedKey } from '../../domain/keys/stored-key';
import type { KeyOutcome } from '../../domain/pages/set-up-view';
import { parseProgress } from '../../domain/sync/progress';
import type { Problem } from '../../domain/texts/failure';
import { texts } from '../../domain/texts/texts';
import { companyChanges } from '../company';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { explainKeyFailure, isKeyRefused } from './explain-key-failure';
import { guided } from './guided';
import { readSetUp } from './read-set-up';
import { testKey } from './test-key';

const emptyForm: KeyForm = { kind: 'pair', apiId: '', apiToken: '' };

/**
 * Tests an entered key and stores it when it opens an account. The one before stays until then.
 *
 * @param form - A `KeyForm`; whatever a page or anybody else sends.
 * @throws {Refusal} When Aircall does not accept the key, or cannot be asked.
 */
export function saveKey(world: World, form: unknown): KeyOutcome {
  const checked = checkKey(readKeyForm(form) ?? emptyForm);
  if (!checked.ok) return { saved: false, problems: checked.problems };
  storeTested(world, storedKey(checked.key));
  return { saved: true, view: readSetUp({ ...world, saved: world.state.readAll() }) };
}

function storeTested(world: World, key: StoredKey): void {
  const { saved } = world;
  try {
    const company = testKey(world, { ...saved, ...key });
    const isFirst = parseProgress(saved.REFRESH).goodAt === undefined;
    world.state.write({ ...key, ...companyChanges(saved, company), ...(isFirst && guided.begun) });
  } catch (error) {
    const problem = refusalOf(error, world.clock.timeZone());
    world.log.trouble(problem.what, error);
    throw new Refusal(problem);
  }
}

function refusalOf(error: unknown, timeZone: string): Problem {
  const problem = explainKeyFailure(error, timeZone);
  return isKeyRefused(error) ? problem : { ...problem, whatToDo: texts.setUp.notStored };
}
