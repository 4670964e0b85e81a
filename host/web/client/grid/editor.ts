import { el } from '../dom';
import type { Spot } from './selection';
import type { Sheet } from './sheet';
import { fontOf } from './text-size';

/** Where the cursor goes after an edit. */
export type AfterEdit = 'stay' | 'up' | 'down' | 'left' | 'right';

/** What the editor tells: the text that was entered, and the key that ended it. */
interface EditorEvents {
  readonly commit: (spot: Spot, text: string, after: AfterEdit) => void;
  readonly cancel: () => void;
  /** Each change of the text, for the formula bar. */
  readonly input: (text: string) => void;
}

/** How an edit starts. */
interface Opening {
  readonly text: string;
  /** The old content is edited, so that arrows move inside the text; false when typing replaced it. */
  readonly inside: boolean;
  /** Whether the keyboard goes here; false while typing in the formula bar. */
  readonly focus: boolean;
}

/** The box over a cell in which its content is typed. */
export class CellEditor {
  readonly element = el('textarea', {
    class: 'cell-editor',
    spellcheck: 'false',
    'aria-label': 'Edit cell',
    rows: 1,
  });
  #spot: Spot | undefined;
  #inside = false;

  constructor(readonly events: EditorEvents) {
    this.element.hidden = true;
    this.element.addEventListener('input', () => {
      this.#grow();
      this.events.input(this.element.value);
    });
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('blur', () => this.commit('stay'));
  }

  /** The cell being edited, if any. */
  get spot(): Spot | undefined {
    return this.#spot;
  }

  /** Opens over a cell's element. */
  open(sheet: Sheet, spot: Spot, over: HTMLElement, { text, inside, focus }: Opening): void {
    const box = over.getBoundingClientRect();
    const { style } = this.element;
    this.#spot = spot;
    this.#inside = inside;
    style.left = `${box.left - 1}px`;
    style.top = `${box.top - 1}px`;
    style.minWidth = `${box.width + 1}px`;
    style.minHeight = `${box.height + 1}px`;
    style.font = fontOf(sheet.style(spot.row, spot.column));
    this.element.value = text;
    this.element.hidden = false;
    this.#grow();
    if (!focus) return;
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(text.length, text.length);
  }

  /** Shows what is typed in the formula bar meanwhile. */
  mirror(text: string): void {
    this.element.value = text;
    this.#grow();
  }

  /** Enters the text; nothing happens when the box is closed. */
  commit(after: AfterEdit): void {
    const spot = this.#spot;
    if (!spot) return;
    this.close();
    this.events.commit(spot, this.element.value, after);
  }

  /** Closes the box without entering anything. */
  close(): void {
    this.#spot = undefined;
    this.element.hidden = true;
  }

  #key(event: KeyboardEvent): void {
    const after = this.#ending(event);
    event.stopPropagation();
    if (event.key === 'Escape') this.events.cancel();
    else if (after) this.commit(after);
    else return;
    event.preventDefault();
  }

  #ending({ key, shiftKey, altKey, ctrlKey }: KeyboardEvent): AfterEdit | undefined {
    if (key === 'Enter' && !altKey && !ctrlKey) return shiftKey ? 'up' : 'down';
    if (key === 'Tab') return shiftKey ? 'left' : 'right';
    if (this.#inside || !key.startsWith('Arrow')) return undefined;
    return key.slice(5).toLowerCase() as AfterEdit;
  }

  #grow(): void {
    const { style } = this.element;
    style.width = '0';
    style.height = '0';
    style.width = `${Math.min(this.element.scrollWidth + 12, 600)}px`;
    style.height = `${this.element.scrollHeight + 2}px`;
  }
}
