import type { ScheduleChoice } from '../schedule/interval';
import type { Settings } from '../settings/settings';
import type { Answer } from './answer';
import type { ScheduleView } from './schedule-view';
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
  /** How the automatic refresh is set, and what it costs. */
  apiReadSchedule(): Answer<ScheduleView>;
  /** Sets it, and answers how it is set then. */
  apiChangeSchedule(choice: ScheduleChoice): Answer<ScheduleView>;
}
