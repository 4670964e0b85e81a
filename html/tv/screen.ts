import { texts } from '../../src/domain/texts/texts';
import { hasNewAlert } from '../../src/domain/tv/describe-alerts';
import { describeFreshness, isStale } from '../../src/domain/tv/freshness';
import { hasNewOverdue, overdueIds } from '../../src/domain/tv/overdue';
import type { TvNews } from '../../src/domain/tv/read-answer';
import type { TvBoard } from '../../src/domain/tv/tv-board';
import { el } from '../shared/dom';
import { AlertLine } from './alert-line';
import { Bar } from './bar';
import { KpiBand } from './kpi-band';
import { QueueBand } from './queue-band';
import { TeamPages } from './team-pages';

const say = texts.tv;

/** The whole screen: how fresh it is, who waits, and who does what. */
export class TvScreen {
  readonly #bar: Bar;
  readonly #alerts = new AlertLine();
  readonly #kpis = new KpiBand();
  readonly #queue = new QueueBand();
  readonly #teams = new TeamPages();
  readonly #message = el('p', { class: 'message', role: 'status', hidden: true });
  readonly element: HTMLElement;
  #board: TvBoard | undefined;
  /** How far the script's clock is ahead of the browser's, which may be wrong. */
  #aheadSeconds = 0;
  #failingSince: number | undefined;
  #overdue: ReadonlySet<number> | undefined;

  constructor(name: string) {
    this.#bar = new Bar(name);
    this.element = el(
      'main',
      {},
      this.#bar.element,
      this.#message,
      this.#alerts.element,
      this.#kpis.element,
      this.#queue.element,
      this.#teams.element,
    );
    this.#show(say.first);
    window.setInterval(() => this.#tick(), 1000);
    window.addEventListener('resize', () => this.#draw());
  }

  /** Takes what the script answered. */
  take(news: TvNews): void {
    if (news === 'outdated') this.#close(say.outdated);
    else if (news === undefined || (!news.ok && news.again)) this.#fail();
    else if (!news.ok) this.#close(say.closed);
    else {
      this.#failingSince = undefined;
      this.#aheadSeconds = news.now - Date.now() / 1000;
      this.#hear(news.board);
      if (news.board) this.#board = news.board;
      this.#show(this.#board ? '' : say.noBoard);
      this.#draw();
    }
  }

  #now(): number {
    return Date.now() / 1000 + this.#aheadSeconds;
  }

  #fail(): void {
    this.#failingSince ??= this.#now();
    if (this.#board === undefined) this.#show(say.again);
    this.#tick();
  }

  /** A tone for a breach that was not there a board ago; the first board says how it is. */
  #hear(board: TvBoard | null): void {
    const before = this.#board;
    if (before && board && hasNewAlert(before.alerts, board.alerts)) this.#bar.sound.play();
  }

  /** What was on the screen is gone: a link that was revoked shows nothing any more. */
  #close(words: string): void {
    this.#board = undefined;
    this.#failingSince = undefined;
    this.#alerts.draw(undefined);
    this.#kpis.draw([]);
    this.#queue.clear();
    this.#teams.clear();
    this.#show(words);
  }

  /** Says something instead of the board; empty: the board. */
  #show(words: string): void {
    if (this.#message.textContent !== words) this.#message.textContent = words;
    const hasMessage = words !== '';
    this.#message.hidden = !hasMessage;
    if (hasMessage) {
      this.#alerts.element.hidden = true;
      this.#kpis.element.hidden = true;
    }
    this.#queue.element.hidden = hasMessage;
    this.#teams.element.hidden = hasMessage;
    this.#bar.element.classList.toggle('quiet', hasMessage);
    if (hasMessage) this.#bar.say('calm', '');
  }

  #draw(): void {
    const board = this.#board;
    if (board === undefined) return;
    this.#alerts.draw(board.alerts);
    this.#kpis.draw(board.kpis);
    this.#queue.draw(board);
    // below the queue, whatever room that leaves
    this.#teams.draw(board);
    this.#tick();
  }

  #tick(): void {
    const board = this.#board;
    if (board === undefined) return;
    const now = this.#now();
    const isOld = isStale(board, now);
    const { tone, words } = describeFreshness({ board, now, failingSince: this.#failingSince });
    this.#bar.say(tone, words);
    this.element.classList.toggle('stale', isOld);
    // nobody knows who still waits: old clocks stand still, and no tone sounds for them
    const shown = Math.min(now, board.staleAt);
    this.#queue.tick(shown);
    this.#teams.tick(shown);
    const overdue = overdueIds(board, shown, this.#overdue);
    if (!isOld && hasNewOverdue(this.#overdue, overdue)) this.#bar.sound.play();
    this.#overdue = overdue;
  }
}
