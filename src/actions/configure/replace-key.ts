import type { SettingsView } from '../../domain/pages/settings-view';
import { setUp } from '../set-up';
import type { World } from '../world';
import { readSettings } from './read-settings';

/** Asks for another key as Set up does; the one before stays until the new one opens the account. */
export function replaceKey(world: World): SettingsView {
  setUp(world, 'ask for another key');
  return readSettings({ ...world, saved: world.state.readAll() });
}
