import { assertNever } from '../../src/domain/assert-never';
import { listCountries } from '../../src/domain/settings/countries';
import type { SettingDescription } from '../../src/domain/settings/setting-kinds';
import { nameOptions } from '../../src/domain/settings/setting-words';
import type { Settings } from '../../src/domain/settings/settings';
import { texts } from '../../src/domain/texts/texts';
import { choiceControl } from '../shared/fields/choice';
import type { Control, OnInput } from '../shared/fields/control';
import { hoursControl } from '../shared/fields/hours';
import { numberControl } from '../shared/fields/number';
import { picksControl } from '../shared/fields/picks';
import { switchControl } from '../shared/fields/switch';
import { teamsControl } from '../shared/fields/teams';
import { textControl } from '../shared/fields/text';
import { targetsControl } from './targets-control';

const say = texts.pages.configure;

/** The control that fits a setting's kind. */
export function controlFor(
  id: keyof Settings,
  setting: SettingDescription,
  onInput: OnInput,
): Control<unknown> {
  switch (setting.kind) {
    case 'number':
      return numberControl(id, say.units[setting.unit], onInput);
    case 'hours':
      return hoursControl(id, say, onInput);
    case 'country':
      return choiceControl(id, countryOptions(), onInput);
    case 'text':
      return textControl(id, onInput);
    case 'teams':
      return teamsControl(id, onInput);
    case 'targets':
      return targetsControl(id, onInput);
    case 'choice':
      return choiceControl(id, nameOptions(id, setting), onInput);
    case 'picks':
      return picksControl(id, nameOptions(id, setting), onInput);
    case 'switch':
      return switchControl(id, onInput);
    default:
      return assertNever(setting);
  }
}

const countryOptions = () => [
  { value: '', name: say.noCountry },
  ...listCountries().map(({ code, name }) => ({ value: code, name: `${name} (${code})` })),
];
