import type { Settings } from '../settings/settings';
import type { Answer } from './answer';
import type { SaveOutcome, SettingsView } from './settings-view';

/**
 * The server functions that pages call, by the names of the global functions.
 *
 * `google.script.run` loses types; both sides are checked against this.
 */
export interface PageApi {
  /** Everything Configure shows; asks Aircall nothing. */
  apiReadSettings(): Answer<SettingsView>;
  /** Saves the settings that were changed; the others stay as they are stored. */
  apiSaveSettings(changes: Partial<Settings>): Answer<SaveOutcome>;
  /** Asks for another key with Google's prompts, and tests it. */
  apiReplaceKey(): Answer<SettingsView>;
}
