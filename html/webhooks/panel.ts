import { describeReplay, describeState } from '../../src/domain/pages/describe-webhooks';
import type { WebhooksView } from '../../src/domain/pages/webhooks-view';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { problemOf, server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';
import { AddressForm } from './address-form';
import { Facts } from './facts';
import { Question } from './question';
import { Watch } from './watch';

const say = texts.connectWebhooks;

/** The whole sidebar: how to connect, how the webhook is doing, and what can be done about it. */
export class WebhooksPanel {
  readonly #state = el('strong', { role: 'status' });
  readonly #hint = el('p', { class: 'help' }, say.firstHint);
  readonly #form = new AddressForm();
  readonly #facts = new Facts();
  readonly #status = new Status();
  readonly #connect = el('button', { type: 'submit' });
  readonly #pause = button('', {}, () => void this.#pauseOrGoOn());
  readonly #remove = button(say.remove.begin, {}, () =>
    this.#question.ask(() => this.#remove.focus()),
  );
  readonly #question = new Question(say.remove, () => void this.#removeNow());
  readonly #replay = button('', {}, () => void this.#replayNow());
  readonly #replayPart = el(
    'section',
    { class: 'replay' },
    el('p', { class: 'help' }, say.replay.help),
    this.#replay,
  );
  readonly #watch = new Watch(
    (view) => this.#look(view),
    (error) => this.#status.explain(problemOf(error)),
  );
  readonly element: HTMLFormElement;
  #view: WebhooksView;

  constructor(view: WebhooksView) {
    this.#view = view;
    this.element = el(
      'form',
      { novalidate: true, 'aria-label': say.title },
      this.#state,
      this.#hint,
      el('p', { class: 'purpose' }, say.purpose),
      this.#form.element,
      this.#status.element,
      el('div', { class: 'buttons' }, this.#connect, this.#pause, this.#remove),
      this.#question.element,
      this.#replayPart,
      this.#facts.element,
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#connectNow();
    });
    this.#form.element.open = view.state === 'none';
    this.#show(view);
    this.#watch.follow(view);
  }

  focus(): void {
    if (this.#view.state === 'none') this.#form.focus();
    else (this.#pause.hidden ? this.#connect : this.#pause).focus();
  }

  #show(view: WebhooksView): void {
    this.#view = view;
    const { state, address, deadLetters } = view;
    const isConnected = state !== 'none';
    const words = describeState(view);
    // said again, it would be read aloud again
    if (this.#state.textContent !== words) this.#state.textContent = words;
    this.#state.dataset.state = state;
    this.#hint.hidden = state !== 'waiting';
    this.#form.suggest(address, isConnected);
    this.#connect.textContent = isConnected ? say.reconnect : say.connect;
    const wantsConnect = ['none', 'gone', 'switched-off'].includes(state);
    this.#connect.classList.toggle('action', wantsConnect);
    this.#pause.hidden = state === 'none' || state === 'gone';
    this.#pause.textContent = state === 'paused' ? say.goOn : say.pause;
    this.#pause.classList.toggle('action', state === 'paused');
    this.#remove.hidden = !isConnected;
    this.#facts.element.hidden = !isConnected;
    this.#facts.show(view);
    this.#replayPart.hidden = deadLetters === 0;
    this.#replay.textContent = say.replay.begin(deadLetters);
  }

  /** What a look without being asked found. */
  #look(view: WebhooksView): void {
    const isFirst = this.#view.state === 'waiting' && view.state === 'receiving';
    this.#show(view);
    if (isFirst) this.#status.say('good', say.firstReceived);
  }

  async #connectNow(): Promise<void> {
    this.#form.showProblem('');
    await this.#do(say.connecting, async () => {
      const outcome = await server.apiConnectWebhooks(this.#form.address);
      this.#status.clear();
      if (outcome.connected) {
        this.#form.element.open = false;
        this.#show(outcome.view);
        this.#status.say('good', say.connected);
      } else this.#form.showProblem(outcome.problem);
    });
  }

  #pauseOrGoOn(): Promise<void> {
    const isPaused = this.#view.state !== 'paused';
    return this.#do(isPaused ? say.pausing : say.goingOn, async () => {
      this.#show(await server.apiPauseWebhooks(isPaused));
      this.#status.clear();
    });
  }

  #removeNow(): Promise<void> {
    return this.#do(say.remove.removing, async () => {
      this.#show(await server.apiRemoveWebhooks());
      this.#status.say('good', say.remove.removed);
      this.#form.element.open = true;
    });
  }

  #replayNow(): Promise<void> {
    return this.#do(say.replay.busy, async () => {
      const outcome = await server.apiReplayDeadLetters();
      this.#show(outcome.view);
      this.#status.say(outcome.folded > 0 ? 'good' : 'bad', describeReplay(outcome));
    });
  }

  async #do(saying: string, work: () => Promise<void>): Promise<void> {
    this.#watch.stop();
    const hold = [this.#connect, this.#pause, this.#remove, this.#replay];
    await whileBusy({ status: this.#status, hold, saying }, work);
    this.#watch.follow(this.#view);
    // the button that was pressed may be gone
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.closest('[hidden]')) this.focus();
  }
}
