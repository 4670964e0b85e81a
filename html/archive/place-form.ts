import { describeCheck, warnOfPlace } from '../../src/domain/archive/describe';
import type { ArchivePlace } from '../../src/domain/archive/place';
import type { ArchiveCheck, ArchiveUse } from '../../src/domain/archive/view';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { textControl } from '../shared/fields/text';
import { labelled } from './labelled';

const say = texts.archive;

/** What the form asks of its page. */
export interface PlaceWishes {
  /** Looks what stands at a place. */
  readonly onCheck: (place: ArchivePlace) => void;
  readonly onUse: (use: ArchiveUse) => void;
}

/** Where to archive: looked at first, then used. */
export class PlaceForm {
  readonly #forget = (): void => this.#show(undefined);
  readonly #project = textControl('project', this.#forget);
  readonly #dataset = textControl('dataset', this.#forget);
  readonly #location = textControl('location', this.#forget);
  readonly #check = el('button', { type: 'submit' }, say.check);
  readonly #use: HTMLButtonElement;
  readonly #found = el('div', { class: 'found', 'aria-live': 'polite' });
  readonly element: HTMLFormElement;
  #checked: ArchiveCheck | undefined;

  constructor({ onCheck, onUse }: PlaceWishes) {
    this.#use = button(say.use, { class: 'action' }, () => {
      if (this.#checked === undefined) return;
      const { place, isOfAnother: takesOver } = this.#checked;
      onUse({ ...place, takesOver });
    });
    this.element = el(
      'form',
      { novalidate: true, 'aria-label': say.where },
      el('h2', {}, say.where),
      labelled('project', { label: say.project, help: say.projectHelp }, this.#project),
      labelled('dataset', { label: say.dataset, help: say.datasetHelp }, this.#dataset),
      labelled('location', { label: say.location, help: say.locationHelp }, this.#location),
      this.#found,
      el('div', { class: 'buttons' }, this.#check, this.#use),
    );
    this.#dataset.write('aircall');
    this.#location.write('EU');
    this.#show(undefined);
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.#check.disabled) onCheck(this.#read());
    });
  }

  get buttons(): readonly HTMLButtonElement[] {
    return [this.#check, this.#use];
  }

  focus(): void {
    this.#project.focus();
  }

  /** Fills in the place that is used now. */
  write({ projectId, datasetId, location }: ArchivePlace): void {
    this.#project.write(projectId);
    this.#dataset.write(datasetId);
    this.#location.write(location);
    this.#show(undefined);
  }

  showCheck(check: ArchiveCheck): void {
    this.#show(check);
  }

  /** Goes to the button that uses what was found. */
  focusFound(): void {
    // taking over from others wants more than another Enter
    if (this.#checked?.isOfAnother) this.#found.scrollIntoView();
    else if (this.#checked) this.#use.focus();
  }

  #read(): ArchivePlace {
    return {
      projectId: this.#project.read() ?? '',
      datasetId: this.#dataset.read() ?? '',
      location: this.#location.read() ?? '',
    };
  }

  #show(check: ArchiveCheck | undefined): void {
    this.#checked = check;
    this.#use.hidden = check === undefined;
    this.#use.textContent = check?.isOfAnother ? say.takeOver : say.use;
    const sentences = check ? describeCheck(check).map((each) => el('p', {}, each)) : [];
    const warnings = check ? warnOfPlace(check) : [];
    this.#found.replaceChildren(
      ...sentences,
      ...warnings.map((each) => el('p', { class: 'warning' }, each)),
    );
  }
}
