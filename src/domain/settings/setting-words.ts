import { texts } from '../texts/texts';
import type { Settings } from './settings';

interface Words {
  readonly label: string;
  readonly help: string;
}

/** One or some of a few have a name for each choice. */
type WordsFor<Value> = Value extends readonly string[]
  ? Words & { readonly options: Readonly<Record<Value[number], string>> }
  : string extends Value
    ? Words
    : [Value] extends [string]
      ? Words & { readonly options: Readonly<Record<Value, string>> }
      : Words;

/** What people read of each setting. */
export type SettingWords = { readonly [Name in keyof Settings]: WordsFor<Settings[Name]> };

/** A choice, under the name people know it by. */
export interface NamedOption {
  readonly value: string;
  readonly name: string;
}

/** The choices of a setting with the names people know them by, in their order. */
export function nameOptions(
  name: keyof Settings,
  { options }: { readonly options: readonly string[] },
): readonly NamedOption[] {
  const words = texts.settings[name];
  const names: Readonly<Record<string, string>> = 'options' in words ? words.options : {};
  return options.map((value) => ({ value, name: names[value] ?? value }));
}
