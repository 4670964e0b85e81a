import { type ScopeTarget, wrongParts } from '../../src/domain/settings/targets';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import type { Option } from '../shared/fields/choice';
import type { OnInput } from '../shared/fields/control';
import { searchOne } from '../shared/fields/search-one';

const say = texts.pages.configure;

/** A target as it was entered; parts that cannot be read are missing. */
export type EnteredTarget = Readonly<Record<keyof ScopeTarget, unknown>>;

/** One target: of whom, how soon, for how many. */
export interface TargetRow {
  readonly element: HTMLElement;
  readonly inputs: Readonly<Record<keyof ScopeTarget, HTMLElement>>;
  readonly remove: HTMLElement;
  read(): EnteredTarget;
  /** Inputs that hold nothing that can be read. */
  faulty(): readonly HTMLElement[];
}

/** What a row begins with, and what it tells. */
export interface TargetRowFacts {
  readonly entered: EnteredTarget;
  readonly options: readonly Option[];
  readonly onInput: OnInput;
  readonly onRemove: () => void;
}

/** A row of the list of targets. */
export function targetRow({ entered, options, onInput, onRemove }: TargetRowFacts): TargetRow {
  const words = { placeholder: say.targetPlaceholder, noResults: say.noTargetFound };
  const chosen = typeof entered.scope === 'string' ? entered.scope : '';
  const scope = searchOne({ label: say.targetScope, options, chosen }, words, () => {
    nameRow();
    onInput();
  });
  const seconds = numberBox(say.targetSeconds, entered.answerTargetSeconds, onInput);
  const percent = numberBox(say.targetPercent, entered.serviceLevelPercent, onInput);
  const remove = button('✕', { class: 'remove' }, onRemove);
  const element = el(
    'div',
    { class: 'target', role: 'group' },
    scope.element,
    remove,
    el(
      'div',
      { class: 'target-numbers' },
      ...[say.targetWithin, seconds, say.targetFor, percent, say.targetOf],
    ),
  );
  const nameRow = (): void => {
    const name = options.find(({ value }) => value === scope.read())?.name ?? say.unnamedTarget;
    element.setAttribute('aria-label', name);
    remove.setAttribute('aria-label', say.removeTarget(name));
  };
  nameRow();
  const inputs = { scope: scope.box, answerTargetSeconds: seconds, serviceLevelPercent: percent };
  const read = (): EnteredTarget => ({
    scope: scope.read(),
    answerTargetSeconds: readWhole(seconds),
    serviceLevelPercent: readWhole(percent),
  });
  return {
    element,
    inputs,
    remove,
    read,
    faulty: () => wrongParts(read()).map((part) => inputs[part]),
  };
}

function numberBox(label: string, value: unknown, onInput: OnInput): HTMLInputElement {
  const attributes = { type: 'text', inputmode: 'numeric', autocomplete: 'off', maxlength: '4' };
  const input = el('input', { ...attributes, 'aria-label': label });
  input.value = typeof value === 'number' ? String(value) : '';
  input.addEventListener('input', onInput);
  return input;
}

const readWhole = ({ value }: HTMLInputElement): number | undefined =>
  /^\d+$/.test(value.trim()) ? Number(value.trim()) : undefined;
