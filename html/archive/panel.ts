import { describeArchive, warnOfStore } from '../../src/domain/archive/describe';
import type { ArchivePlace } from '../../src/domain/archive/place';
import type { ArchiveUse, ArchiveView } from '../../src/domain/archive/view';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { Driver } from '../shared/jobs/driver';
import { problemOf, server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';
import { type Choices, ChoicesForm } from './choices-form';
import { type ArchiveWish, JobPart } from './job-part';
import { PlaceForm } from './place-form';

const say = texts.archive;

const wishing = { start: 'starting', pause: 'pausing', resume: 'resuming' } as const;

/** The whole sidebar: where the archive is, what it holds and costs, how far it is, and how it works. */
export class ArchivePanel {
  readonly #facts = el('div', { class: 'facts' });
  readonly #job = new JobPart((wish) => void this.#steer(wish));
  readonly #choices = new ChoicesForm(
    (choices) => void this.#save(choices),
    () => this.#status.clear(),
  );
  readonly #place = new PlaceForm({
    onCheck: (place) => void this.#check(place),
    onUse: (use) => void this.#use(use),
  });
  readonly #another = button(say.another, { class: 'link' }, () => this.#askForPlace());
  readonly #status = new Status();
  readonly #driver = new Driver<ArchiveView>({
    slice: () => server.apiContinueArchive(),
    show: (view) => {
      this.#status.clear();
      this.#show(view);
    },
    explain: (error) => this.#status.explain(problemOf(error)),
  });
  readonly element: HTMLElement;
  #view: ArchiveView;

  constructor(view: ArchiveView) {
    this.#view = view;
    this.element = el(
      'div',
      { class: 'archive' },
      el('p', { class: 'help' }, say.purpose),
      this.#facts,
      this.#job.element,
      this.#status.element,
      this.#choices.element,
      this.#another,
      this.#place.element,
    );
    if (view.options) this.#choices.write(view.options);
    this.#showPlace(view.options === undefined);
    this.#show(view);
    this.#driver.follow(view);
  }

  focus(): void {
    if (this.#view.options) this.#job.focus();
    else this.#place.focus();
  }

  #show(view: ArchiveView): void {
    this.#view = view;
    const isChosen = view.options !== undefined;
    this.#facts.replaceChildren(
      ...describeArchive(view).map((each) => el('p', {}, each)),
      ...warnOfStore(view).map((each) => el('p', { class: 'warning' }, each)),
    );
    this.#facts.hidden = !isChosen;
    this.#job.element.hidden = !isChosen;
    this.#choices.element.hidden = !isChosen;
    this.#job.show(view.job);
    const problem = view.problem ?? view.job?.problem;
    if (problem) this.#status.explain(problem);
  }

  #showPlace(isShown: boolean): void {
    this.#place.element.hidden = !isShown;
    this.#another.hidden = isShown;
  }

  #askForPlace(): void {
    if (this.#view.options) this.#place.write(this.#view.options.place);
    this.#showPlace(true);
    this.#place.focus();
  }

  async #check(place: ArchivePlace): Promise<void> {
    const facts = { status: this.#status, hold: this.#place.buttons, saying: say.checking };
    await whileBusy(facts, async () => {
      const check = await server.apiCheckArchive(place);
      this.#status.clear();
      this.#place.showCheck(check);
    });
    // not before: it could not be pressed then
    this.#place.focusFound();
  }

  async #use(use: ArchiveUse): Promise<void> {
    this.#driver.stop();
    const facts = { status: this.#status, hold: this.#place.buttons, saying: say.using };
    await whileBusy(facts, async () => {
      const view = await server.apiUseArchive(use);
      this.#status.clear();
      if (view.options) this.#choices.write(view.options);
      this.#showPlace(false);
      this.#show(view);
      this.#job.focus();
    });
    this.#driver.follow(this.#view);
  }

  async #save(choices: Choices): Promise<void> {
    const facts = { status: this.#status, hold: [this.#choices.save], saying: texts.pages.saving };
    await whileBusy(facts, async () => {
      this.#show(await server.apiSaveArchive(choices));
      this.#status.say('good', say.saved);
    });
  }

  async #steer(wish: ArchiveWish): Promise<void> {
    this.#driver.stop();
    const facts = { status: this.#status, hold: this.#job.buttons, saying: say[wishing[wish]] };
    await whileBusy(facts, async () => {
      const view = await server.apiSteerArchive(wish);
      this.#status.clear();
      this.#show(view);
    });
    this.#driver.follow(this.#view);
  }
}
