import type { ArchiveOptions } from '../../src/domain/archive/options';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';
import { numberControl } from '../shared/fields/number';
import { switchControl } from '../shared/fields/switch';
import { labelled } from './labelled';

const say = texts.archive;

/** How to archive, without where. */
export type Choices = Omit<ArchiveOptions, 'place'>;

/** How to archive: by itself or not, whether days leave, and what a search may read. */
export class ChoicesForm {
  readonly #isOn: ReturnType<typeof switchControl>;
  readonly #removes: ReturnType<typeof switchControl>;
  readonly #keepDays: ReturnType<typeof numberControl>;
  readonly #mostGigabytes: ReturnType<typeof numberControl>;
  readonly #keep: HTMLElement;
  readonly save = el('button', { type: 'submit', class: 'action' }, texts.pages.save);
  readonly element: HTMLFormElement;

  /** @param onInput - Something was changed, so that what was said of it is out of date. */
  constructor(onSave: (choices: Choices) => void, onInput: () => void) {
    const changed = (): void => {
      this.#showKeep();
      onInput();
    };
    this.#isOn = switchControl('is-on', changed);
    this.#removes = switchControl('removes', changed);
    this.#keepDays = numberControl('keep-days', say.daysUnit, changed);
    this.#mostGigabytes = numberControl('most-gigabytes', say.gigabytesUnit, changed);
    this.#keep = labelled(
      'keep-days',
      { label: say.keepDays, help: say.keepDaysHelp },
      this.#keepDays,
    );
    this.element = el(
      'form',
      { novalidate: true, 'aria-label': say.choices },
      el('h2', {}, say.choices),
      labelled('is-on', { label: say.isOn, help: say.isOnHelp }, this.#isOn),
      labelled('removes', { label: say.removes, help: say.removesHelp }, this.#removes),
      this.#keep,
      labelled(
        'most-gigabytes',
        { label: say.mostGigabytes, help: say.mostGigabytesHelp },
        this.#mostGigabytes,
      ),
      el('div', { class: 'buttons' }, this.save),
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.save.disabled) onSave(this.#read());
    });
  }

  write({ isOn, removes, keepDays, mostGigabytes }: Choices): void {
    this.#isOn.write(isOn);
    this.#removes.write(removes);
    this.#keepDays.write(keepDays);
    this.#mostGigabytes.write(mostGigabytes);
    this.#showKeep();
  }

  /** What cannot be read is sent as no number, and comes back as a sentence. */
  #read(): Choices {
    return {
      isOn: this.#isOn.read() === true,
      removes: this.#removes.read() === true,
      keepDays: this.#keepDays.read() ?? -1,
      mostGigabytes: this.#mostGigabytes.read() ?? -1,
    };
  }

  #showKeep(): void {
    this.#keep.hidden = this.#removes.read() !== true;
  }
}
