import type { AlertsView } from '../../src/domain/alerts/view';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';
import { Breaches } from './breaches';
import { ChatForm } from './chat-form';
import { historyList } from './history-list';

const say = texts.alerts.page;

/** The whole sidebar: what is breached, the sheet, the Chat space, and what happened. */
export class AlertsPanel {
  readonly #status = new Status();
  readonly #rules = el('p', {});
  readonly #unscheduled = el('p', { class: 'notice' }, say.unscheduled);
  readonly #open = button(say.openSheet, { class: 'action' }, () => void this.#openSheet());
  readonly #breaches = new Breaches((key) => void this.#acknowledge(key));
  readonly #chat = new ChatForm({
    save: (address) => void this.#saveChat(address),
    test: () => void this.#testChat(),
    forget: () => void this.#forgetChat(),
  });
  readonly #mail = el('p', { class: 'help' });
  readonly #history = el('div', {});
  readonly element: HTMLElement;

  constructor(view: AlertsView) {
    this.element = el(
      'div',
      { class: 'panel' },
      el('p', {}, say.purpose),
      this.#unscheduled,
      this.#rules,
      this.#open,
      this.#status.element,
      this.#breaches.element,
      this.#chat.element,
      this.#mail,
      this.#history,
    );
    this.#show(view);
  }

  focus(): void {
    (this.#breaches.first ?? this.#open).focus();
  }

  #show(view: AlertsView): void {
    this.#unscheduled.hidden = view.isScheduled;
    this.#rules.textContent = say.rules(view.followed, view.broken);
    const { quotaLeft } = view;
    this.#mail.textContent = quotaLeft === undefined ? say.noMail : say.mail(quotaLeft);
    this.#breaches.show(view);
    this.#chat.show(view);
    this.#history.replaceChildren(historyList(view));
  }

  async #openSheet(): Promise<void> {
    await this.#do(say.opening, async () => {
      await server.apiShowAlertsSheet();
      this.#status.clear();
    });
  }

  async #acknowledge(key: string): Promise<void> {
    await this.#do(say.acknowledging, async () => {
      this.#show(await server.apiAcknowledgeAlert(key));
      this.#status.say('good', say.acknowledged);
      this.focus();
    });
  }

  async #saveChat(address: string): Promise<void> {
    this.#chat.showProblem(address.trim() === '' ? say.chat.empty : undefined);
    if (address.trim() === '') return;
    await this.#do(say.chat.saving, async () => {
      const outcome = await server.apiSaveChatWebhook(address);
      this.#status.clear();
      if (!outcome.saved) {
        this.#chat.showProblem(outcome.problem);
        return;
      }
      this.#show(outcome.view);
      this.#status.say('good', say.chat.saved);
    });
  }

  async #testChat(): Promise<void> {
    await this.#do(say.chat.testing, async () => {
      const { isSent, words } = await server.apiTestChatWebhook();
      this.#status.say(isSent ? 'good' : 'bad', `${words}.`);
    });
  }

  async #forgetChat(): Promise<void> {
    await this.#do(say.chat.forgetting, async () => {
      const outcome = await server.apiSaveChatWebhook('');
      if (outcome.saved) this.#show(outcome.view);
      this.#status.say('good', say.chat.forgotten);
    });
  }

  #do(saying: string, work: () => Promise<void>): Promise<void> {
    const hold = [this.#open, ...this.#chat.buttons];
    return whileBusy({ status: this.#status, hold, saying }, work);
  }
}
