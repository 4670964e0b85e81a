import type { SearchForm } from '../../src/domain/pages/search-view';
import type { SearchCriteria, SecondsRange } from '../../src/domain/search/criteria';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';
import type { Control, OnInput } from '../shared/fields/control';
import { createField, type Field } from '../shared/fields/field';
import { textControl } from '../shared/fields/text';
import * as controls from './controls';

const say = texts.search;

/** Every criterion but the period, as the form holds it. */
type Entries = {
  readonly [Name in Exclude<
    keyof SearchCriteria,
    'place' | 'from' | 'to' | 'asset'
  >]: SearchCriteria[Name];
} & { readonly asset: NonNullable<SearchCriteria['asset']> | '' };

type Name = keyof Entries;

const nothing: Entries = {
  userIds: [],
  numberIds: [],
  teams: [],
  directions: [],
  asset: '',
  missed: [],
  duration: {},
  talk: {},
  tags: [],
  phone: '',
  comment: '',
};
const names = Object.keys(nothing) as readonly Name[];

/** The criteria that may be left out, folded away until somebody wants them. */
export class OptionalFields {
  readonly element: HTMLDetailsElement;
  readonly #onChange: OnInput;
  readonly #summary = el('summary', {}, say.optional);
  readonly #fields: { readonly [One in Name]: Field<Entries[One]> };

  /** @param onChange - Something else is entered. */
  constructor(form: SearchForm, onChange: OnInput) {
    this.#onChange = onChange;
    const changed = (): void => this.#changed();
    this.#fields = {
      userIds: this.#field(
        'userIds',
        say.users,
        controls.idsControl('userIds', form.users, changed),
      ),
      numberIds: this.#field(
        'numberIds',
        say.numbers,
        controls.idsControl('numberIds', form.numbers, changed),
      ),
      teams: this.#field('teams', say.teams, controls.teamsControl('teams', form.teams, changed)),
      directions: this.#field(
        'directions',
        say.direction,
        controls.directionControl('directions', changed),
      ),
      asset: this.#field('asset', say.asset, controls.assetControl('asset', changed)),
      missed: this.#field('missed', say.missed, controls.missedControl('missed', changed)),
      duration: this.#field(
        'duration',
        say.duration,
        controls.rangeControl('duration', say.duration, changed),
        say.durationHelp,
      ),
      talk: this.#field(
        'talk',
        say.talk,
        controls.rangeControl('talk', say.talk, changed),
        say.talkHelp,
      ),
      tags: this.#field(
        'tags',
        say.tags,
        controls.tagsControl('tags', form.tags, changed),
        form.whyNoTags || say.tagsHelp,
      ),
      phone: this.#field('phone', say.phone, textControl('phone', changed), say.phoneHelp),
      comment: this.#field('comment', say.comment, textControl('comment', changed)),
    };
    const elements = names.map((name) => this.#fields[name].element);
    this.element = el('details', { class: 'optional' }, this.#summary, ...elements);
    this.write({});
  }

  /** What was entered; `undefined` when something is wrong, which is shown then. */
  read(): Omit<SearchCriteria, 'place' | 'from' | 'to'> | undefined {
    const entries = this.#entries();
    const hasProblem = names.filter((name) => this.#check(name, entries)).length > 0;
    if (hasProblem) return undefined;
    const { asset, ...others } = entries as Entries;
    return asset === '' ? others : { ...others, asset };
  }

  get problemCount(): number {
    return names.filter((name) => this.#fields[name].hasProblem).length;
  }

  /** Goes to the first field that has a problem. */
  focusProblem(): void {
    const name = names.find((one) => this.#fields[one].hasProblem);
    if (name === undefined) return;
    this.element.open = true;
    this.#fields[name].focus();
  }

  /** Fills the fields in; those that ask something must be seen. */
  write(criteria: Partial<SearchCriteria>): void {
    const entries = { ...nothing, ...criteria };
    for (const name of names) this.#writeField(name, entries);
    this.#changed();
    this.element.open = this.#countSet() > 0;
  }

  #writeField<One extends Name>(name: One, entries: Entries): void {
    this.#fields[name].write(entries[name]);
    this.#fields[name].showProblem(undefined);
  }

  #field<T>(name: Name, label: string, control: Control<T>, help = ''): Field<T> {
    const id = name;
    return createField({ id, label, help, reset: say.clear }, control, () => {
      this.#writeField(name, nothing);
      this.#fields[name].focus();
      this.#changed();
    });
  }

  #entries(): Partial<Entries> {
    return Object.fromEntries(names.map((name) => [name, this.#fields[name].read()]));
  }

  /** Says what is wrong with a field. @returns Whether something is. */
  #check(name: Name, entries: Partial<Entries>): boolean {
    const value = entries[name];
    const problem =
      name === 'duration' || name === 'talk' ? rangeProblem(entries[name]) : undefined;
    this.#fields[name].showProblem(value === undefined ? say.wholeSeconds : problem);
    return value === undefined || problem !== undefined;
  }

  #changed(): void {
    this.#onChange();
    const entries = this.#entries();
    for (const name of names) {
      this.#fields[name].offerReset(isSet(entries[name]));
      if (this.#fields[name].hasProblem) this.#check(name, entries);
    }
    const count = this.#countSet();
    this.#summary.textContent = count === 0 ? say.optional : say.optionalSet(count);
  }

  #countSet(): number {
    return Object.values(this.#entries()).filter(isSet).length;
  }
}

/** Whether it asks something; what cannot be read does. */
const isSet = (value: unknown): boolean => !['[]', '""', '{}'].includes(JSON.stringify(value));

const rangeProblem = (range: SecondsRange | undefined): string | undefined =>
  range?.atLeast !== undefined && range.atMost !== undefined && range.atLeast > range.atMost
    ? say.reversedSeconds
    : undefined;
