import type { ButtonName } from '../../engine/ui';
import { EnumValue, ScriptException } from '../service';

const SETS: Readonly<Record<string, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Enums that an Ui carries. */
export const UI_ENUMS = {
  Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
  ButtonSet: Object.keys(SETS),
};

/** The buttons of a set given as Google's enum, `OK` when none is given. */
export function buttonsOf(set: unknown): readonly ButtonName[] {
  if (set === undefined) return ['OK'];
  const buttons = set instanceof EnumValue ? SETS[set.name] : undefined;
  if (!buttons) throw new ScriptException('Argument cannot be null: buttons');
  return buttons;
}
