import type { SettingsView } from '../../src/domain/pages/settings-view';
import { checkSettings, type SettingProblems } from '../../src/domain/settings/check';
import { settingNames } from '../../src/domain/settings/read-setting';
import { settingGroups } from '../../src/domain/settings/setting-kinds';
import type { Settings } from '../../src/domain/settings/settings';
import { settingsTable } from '../../src/domain/settings/table';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';
import { createField, type Field } from '../shared/fields/field';
import type { TeamsControl } from '../shared/fields/teams';
import { controlFor } from './controls';
import { KeyPanel } from './key-panel';
import type { TargetsControl } from './targets-control';

const say = texts.pages.configure;

/** What a form says when it is asked for what was changed. */
export type Changes =
  | { readonly ok: true; readonly changes: Partial<Settings> }
  | { readonly ok: false; readonly problemCount: number };

/** Every setting as a field, in groups. */
export class SettingsForm {
  readonly sections: readonly HTMLElement[];
  readonly #fields = {} as Record<keyof Settings, Field<unknown>>;
  readonly #key: KeyPanel;
  readonly #whyNoTeams = el('p', { class: 'teams-note' });
  #teams: TeamsControl | undefined;
  #targets: TargetsControl | undefined;
  #stored: Settings;

  /** @param onNewKey - Runs with what is true after another key was stored. */
  constructor(view: SettingsView, onNewKey: (view: SettingsView) => void) {
    this.#stored = view.settings;
    this.#key = new KeyPanel(onNewKey);
    for (const name of settingNames) this.#fields[name] = this.#createField(name);
    this.sections = settingGroups.map((group) => this.#section(group));
    this.showSurroundings(view);
  }

  /** Shows what is not a setting: the key, and which teams there are. What was entered stays. */
  showSurroundings({ key, teams, targetScopes, whyNoTeams }: SettingsView): void {
    this.#key.show(key);
    this.#teams?.offer(teams);
    this.#targets?.offer(targetScopes);
    this.#whyNoTeams.textContent = whyNoTeams;
    this.#whyNoTeams.hidden = whyNoTeams === '';
  }

  /** Fills the fields in. */
  write(settings: Settings): void {
    for (const name of settingNames) this.#fields[name].write(settings[name]);
    this.#recheck();
  }

  /** What differs from what is stored; nothing when something is wrong, which is shown then. */
  readChanges(): Changes {
    const checked = checkSettings(this.#read());
    this.showProblems(checked.ok ? {} : checked.problems);
    if (!checked.ok) return { ok: false, problemCount: Object.keys(checked.problems).length };
    const { settings } = checked;
    const changed = settingNames.filter((name) => !isSame(settings[name], this.#stored[name]));
    return { ok: true, changes: Object.fromEntries(changed.map((name) => [name, settings[name]])) };
  }

  /** Takes note that these are stored now. */
  keep(changes: Partial<Settings>): void {
    this.#stored = { ...this.#stored, ...changes };
  }

  /** Says at each field what is wrong with it. */
  showProblems(problems: SettingProblems): void {
    for (const name of settingNames) this.#fields[name].showProblem(problems[name]);
  }

  /** Goes to the first field, or to the first that has a problem. */
  focusFirst({ withProblem }: { withProblem: boolean }): void {
    const fields = settingGroups.flatMap(namesOf).map((name) => this.#fields[name]);
    const field = fields.find((each) => !withProblem || each.hasProblem);
    field?.focus();
    // one that has the focus already is not scrolled to, and none clear of the buttons
    if (withProblem) field?.element.scrollIntoView({ block: 'center' });
  }

  #read(): Partial<Record<keyof Settings, unknown>> {
    return Object.fromEntries(settingNames.map((name) => [name, this.#fields[name].read()]));
  }

  #recheck(): void {
    const values = this.#read();
    const checked = checkSettings(values);
    this.showProblems(checked.ok ? {} : checked.problems);
    for (const name of settingNames) {
      this.#fields[name].offerReset(!isSame(values[name], settingsTable[name].default));
    }
  }

  #createField(name: keyof Settings): Field<unknown> {
    const setting = settingsTable[name];
    const { label, help } = texts.settings[name];
    const onInput = (): void => this.#recheck();
    const control = controlFor(name, setting, onInput);
    if (setting.kind === 'teams') this.#teams = control as TeamsControl;
    if (setting.kind === 'targets') this.#targets = control as TargetsControl;
    const reset = setting.kind === 'number' ? say.resetTo(setting.default) : say.reset;
    return createField({ id: name, label, help, reset }, control, () => {
      this.#fields[name].write(setting.default);
      this.#fields[name].focus();
      this.#recheck();
    });
  }

  #section(group: (typeof settingGroups)[number]): HTMLElement {
    const id = `group-${group}`;
    const fields = namesOf(group).map((name) => this.#fields[name].element);
    const title = el('h2', { id }, say.groups[group]);
    const section = el('section', { 'aria-labelledby': id }, title, ...fields);
    if (group === 'board') section.append(this.#whyNoTeams);
    if (group === 'aircall') title.after(this.#key.element);
    return section;
  }
}

const namesOf = (group: (typeof settingGroups)[number]): readonly (keyof Settings)[] =>
  settingNames.filter((name) => settingsTable[name].group === group);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
