import type { TargetScopeOption } from '../../src/domain/pages/settings-view';
import type { ScopeTarget } from '../../src/domain/settings/targets';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import type { Option } from '../shared/fields/choice';
import type { Control, OnInput } from '../shared/fields/control';
import { type EnteredTarget, type TargetRow, targetRow } from './target-row';

const say = texts.pages.configure;

/** What a new row suggests: the usual promise of the trade. */
const suggested: EnteredTarget = {
  scope: undefined,
  answerTargetSeconds: 20,
  serviceLevelPercent: 80,
};

/** Targets of teams and numbers, a row each. */
export interface TargetsControl extends Control<readonly EnteredTarget[]> {
  /** Offers other teams and numbers; what was entered stays. */
  offer(scopes: readonly TargetScopeOption[]): void;
}

/** A list of targets: rows can be added and removed, and whoever removes one keeps the focus near. */
export function targetsControl(id: string, onInput: OnInput): TargetsControl {
  let options: readonly Option[] = [];
  let rows: readonly TargetRow[] = [];
  const list = el('div', { class: 'targets' });
  const addButton = button(say.addTarget, { id }, () => {
    show([...read(), suggested]);
    rows[rows.length - 1]?.inputs.scope.focus();
    onInput();
  });
  const read = (): readonly EnteredTarget[] => rows.map((row) => row.read());
  const show = (entered: readonly EnteredTarget[]): void => {
    rows = entered.map((each, index) =>
      targetRow({ entered: each, options, onInput, onRemove: () => removeAt(index) }),
    );
    list.replaceChildren(...rows.map(({ element }) => element));
  };
  const faulty = (): readonly HTMLElement[] =>
    rows.flatMap((row, at) => [...row.faulty(), ...repeated(row, rows.slice(0, at))]);
  const removeAt = (index: number): void => {
    show(read().filter((_, at) => at !== index));
    (rows[index]?.remove ?? rows[index - 1]?.remove ?? addButton).focus();
    onInput();
  };
  return {
    element: el('div', {}, list, addButton),
    get inputs() {
      return [addButton, ...rows.flatMap(({ inputs }) => Object.values(inputs))];
    },
    faulty,
    isGroup: true,
    read,
    write: (targets: readonly (ScopeTarget | EnteredTarget)[]) => show(targets),
    focus: () => (faulty()[0] ?? rows[0]?.inputs.scope ?? addButton).focus(),
    offer: (scopes) => {
      options = scopes.map(({ scope, name }) => ({ value: scope, name }));
      show(read());
    },
  };
}

/** The box of a row whose team or number has a row before it. */
function repeated(row: TargetRow, before: readonly TargetRow[]): readonly HTMLElement[] {
  const { scope } = row.read();
  return before.some((other) => other.read().scope === scope) ? [row.inputs.scope] : [];
}
