import type { SecondsRange } from '../../../src/domain/search/criteria';
import { el } from '../dom';
import type { Control, OnInput } from './control';

/** The words of a range of seconds. */
export interface SecondsRangeWords {
  readonly atLeast: string;
  readonly atMost: string;
  readonly seconds: string;
  /** For a screen reader, which hears each box by itself. */
  readonly atLeastLabel: string;
  readonly atMostLabel: string;
}

/** Two whole numbers of seconds, each of which may be left out. */
export function secondsRangeControl(
  id: string,
  words: SecondsRangeWords,
  onInput: OnInput,
): Control<SecondsRange> {
  const least = secondsBox(`${id}-least`, words.atLeastLabel, onInput);
  const most = secondsBox(`${id}-most`, words.atMostLabel, onInput);
  const unit = (): HTMLElement => el('span', { class: 'unit' }, words.seconds);
  return {
    element: el(
      'div',
      { class: 'seconds-range' },
      el('span', {}, words.atLeast),
      least,
      unit(),
      el('span', {}, words.atMost),
      most,
      unit(),
    ),
    inputs: [least, most],
    isGroup: true,
    read: () => {
      const [atLeast, atMost] = [readSeconds(least), readSeconds(most)];
      if (atLeast === undefined || atMost === undefined) return undefined;
      return { ...(atLeast !== '' && { atLeast }), ...(atMost !== '' && { atMost }) };
    },
    write: ({ atLeast, atMost }) => {
      least.value = atLeast === undefined ? '' : String(atLeast);
      most.value = atMost === undefined ? '' : String(atMost);
    },
    focus: () => (readSeconds(least) === undefined ? least : most).select(),
  };
}

function secondsBox(id: string, label: string, onInput: OnInput): HTMLInputElement {
  const box = el('input', {
    id,
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    maxlength: '6',
    'aria-label': label,
  });
  box.addEventListener('input', onInput);
  return box;
}

/** `''` when it is empty, `undefined` when it is no number. */
function readSeconds({ value }: HTMLInputElement): number | '' | undefined {
  const text = value.trim();
  if (text === '') return '';
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
