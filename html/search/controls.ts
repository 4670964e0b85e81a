import type { Direction } from '../../src/domain/calls/call';
import { knownMissedReasons } from '../../src/domain/calls/missed-reason';
import type { Option, SearchForm } from '../../src/domain/pages/search-view';
import { describeMissedReason } from '../../src/domain/results/missed-reason';
import {
  type AssetWish,
  assetWishes,
  type MissedWish,
  type SearchCriteria,
} from '../../src/domain/search/criteria';
import type { TeamChoice } from '../../src/domain/settings/team-filter';
import { texts } from '../../src/domain/texts/texts';
import { type Option as Choice, choiceControl } from '../shared/fields/choice';
import type { Control, OnInput } from '../shared/fields/control';
import { searchSelect } from '../shared/fields/search-select';
import { secondsRangeControl } from '../shared/fields/seconds-range';

const say = texts.search;
const words = () => ({ placeholder: say.any, noResults: say.nothingOfThatName });

/** Several of a list, each known by a text; one that is chosen and not in the list is offered too. */
function severalControl<T>(
  id: string,
  facts: {
    readonly options: readonly Choice[];
    readonly parse: (value: string) => T;
    readonly text: (choice: T) => string;
    readonly nameOfGone: (choice: T) => string;
    readonly freeText?: boolean;
  },
  onInput: OnInput,
): Control<readonly T[]> {
  const { options, parse, text, nameOfGone, freeText = false } = facts;
  const select = searchSelect(id, words(), onInput, { freeText });
  const known = new Set(options.map(({ value }) => value));
  select.offer(options);
  return {
    ...select,
    read: () => select.read()?.map(parse),
    write: (choices) => {
      const gone = choices.filter((choice) => !known.has(text(choice)));
      const more = gone.map((choice) => ({ value: text(choice), name: nameOfGone(choice) }));
      // nothing is chosen while the list changes, or options that are gone would be kept
      select.write([]);
      select.offer([...options, ...more]);
      select.write(choices.map(text));
    },
  };
}

/** Several things of the directory. */
export const idsControl = (
  id: string,
  options: readonly Option[],
  onInput: OnInput,
): Control<readonly number[]> =>
  severalControl(
    id,
    {
      options: options.map((one) => ({ value: String(one.id), name: one.name })),
      parse: Number,
      text: String,
      nameOfGone: say.gone,
    },
    onInput,
  );

/** Several teams, or those in none. */
export const teamsControl = (
  id: string,
  teams: SearchForm['teams'],
  onInput: OnInput,
): Control<readonly TeamChoice[]> =>
  severalControl<TeamChoice>(
    id,
    {
      options: teams.map(({ choice, name }) => ({ value: String(choice), name })),
      parse: (value) => (value === 'withoutTeam' ? value : Number(value)),
      text: String,
      nameOfGone: (choice) =>
        choice === 'withoutTeam' ? texts.board.withoutTeam : say.gone(choice),
    },
    onInput,
  );

/** Tags of the list, or any other. */
export const tagsControl = (
  id: string,
  tags: readonly string[],
  onInput: OnInput,
): Control<readonly string[]> =>
  severalControl(
    id,
    {
      options: tags.map((tag) => ({ value: tag, name: tag })),
      parse: (tag) => tag,
      text: (tag) => tag,
      nameOfGone: (tag) => tag,
      freeText: true,
    },
    onInput,
  );

/** Missed or not, and why. */
export const missedControl = (id: string, onInput: OnInput): Control<readonly MissedWish[]> =>
  severalControl<MissedWish>(
    id,
    {
      options: [
        { value: 'not-missed', name: say.notMissed },
        { value: 'missed', name: say.anyMissed },
        ...knownMissedReasons.map((reason) => ({ value: reason, name: nameOfReason(reason) })),
      ],
      parse: (value) => (value === 'missed' || value === 'not-missed' ? value : { reason: value }),
      text: (wish) => (typeof wish === 'string' ? wish : wish.reason),
      nameOfGone: (wish) => (typeof wish === 'string' ? wish : nameOfReason(wish.reason)),
    },
    onInput,
  );

const nameOfReason = (reason: string): string => say.missedBecause(describeMissedReason(reason));

/** Where to look. */
export function placeControl(
  id: string,
  onInput: OnInput,
): Control<NonNullable<SearchCriteria['place']> | ''> {
  const { aircall, log } = say.places;
  const places = [
    { value: '', name: aircall },
    { value: 'log', name: log },
  ];
  const control = choiceControl(id, places, onInput);
  return { ...control, read: () => (control.read() === 'log' ? 'log' : '') };
}

/** One direction, or either. */
export function directionControl(id: string, onInput: OnInput): Control<readonly Direction[]> {
  const { inbound, outbound } = say.directions;
  const control = choiceControl(
    id,
    [
      { value: '', name: say.any },
      { value: 'inbound', name: inbound },
      { value: 'outbound', name: outbound },
    ],
    onInput,
  );
  return {
    ...control,
    read: () => [control.read()].filter((value): value is Direction => Boolean(value)),
    write: (directions) => control.write(directions.length === 1 ? (directions[0] ?? '') : ''),
  };
}

/** What of a call was kept, or whatever. */
export function assetControl(id: string, onInput: OnInput): Control<AssetWish | ''> {
  const wishes = assetWishes.map((wish) => ({ value: wish, name: say.assets[wish] }));
  const control = choiceControl(id, [{ value: '', name: say.any }, ...wishes], onInput);
  return { ...control, read: () => assetWishes.find((wish) => wish === control.read()) ?? '' };
}

/** Seconds at least and at most. @param what - Of what, for a screen reader. */
export const rangeControl = (id: string, what: string, onInput: OnInput) =>
  secondsRangeControl(
    id,
    {
      atLeast: say.atLeast,
      atMost: say.atMost,
      seconds: say.seconds,
      atLeastLabel: say.atLeastSeconds(what),
      atMostLabel: say.atMostSeconds(what),
    },
    onInput,
  );
