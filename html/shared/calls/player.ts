import type { FoundCall, SoundLink } from '../../../src/domain/pages/search-view';
import { soundAddress } from '../../../src/domain/results/link';
import { texts } from '../../../src/domain/texts/texts';
import type { EpochSeconds } from '../../../src/domain/time/units';
import { button, el } from '../dom';
import { problemOf, server } from '../server';
import type { CallsContext } from './context';

const say = texts.callCard;

/** What can be listened to. */
type Sound = 'recording' | 'voicemail';

/** Which sound of which call. */
interface PlayerFacts {
  readonly callId: number;
  readonly sound: Sound;
  readonly context: CallsContext;
}

/** Browsers count a timer's milliseconds in 31 bits. */
const longestTimer = 2 ** 31 - 1;

/**
 * A recording or voicemail: it plays while its link lives; after that, or when it does not play, a
 * button asks for a fresh one.
 */
class Player {
  readonly element: HTMLElement;
  readonly #audio: HTMLAudioElement;
  readonly #note = el('span', { class: 'help', role: 'status' });
  readonly #fresh: HTMLButtonElement;
  readonly #facts: PlayerFacts;
  #isFresh = false;
  #timer: number | undefined;

  constructor(facts: PlayerFacts, link: SoundLink | undefined) {
    this.#facts = facts;
    const name = say.sounds[facts.sound];
    this.#audio = el('audio', { controls: true, preload: 'none', 'aria-label': name });
    this.#audio.addEventListener('error', () => this.#fail(say.linkBroken));
    this.#fresh = button(say.freshLink(name), {}, () => void this.#fetchLink());
    this.element = el(
      'div',
      { class: 'player', role: 'group', 'aria-label': name },
      el('span', { class: 'player-name' }, name),
      this.#note,
      this.#audio,
      this.#fresh,
    );
    this.#show(link);
  }

  /** Falls silent for good. */
  dispose(): void {
    window.clearTimeout(this.#timer);
    this.#audio.pause();
  }

  #show(link: SoundLink | undefined): void {
    window.clearTimeout(this.#timer);
    const address = link && soundAddress(link.url);
    const livesFor = (link?.expiresAt ?? Number.POSITIVE_INFINITY) - this.#facts.context.now();
    if (address === undefined) this.#fail('');
    // one that came just now is tried, whatever the clocks say
    else if (livesFor <= 0 && !this.#isFresh) this.#fail(say.linkExpired);
    else this.#offer(address, link?.expiresAt);
    if (livesFor > 0 && livesFor < Number.POSITIVE_INFINITY) {
      const wait = Math.min(livesFor * 1000, longestTimer);
      this.#timer = window.setTimeout(() => this.#expire(), wait);
    }
  }

  #offer(address: string, expiresAt: EpochSeconds | undefined): void {
    const { hourAndMinute } = this.#facts.context.moments;
    this.#audio.src = address;
    this.#audio.hidden = false;
    this.#fresh.hidden = true;
    this.#note.textContent =
      expiresAt === undefined ? '' : say.worksUntil(hourAndMinute(expiresAt));
  }

  /** What is loaded may be heard to its end. */
  #expire(): void {
    const isLoaded = this.#audio.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
    if (!isLoaded) this.#fail(say.linkExpired);
  }

  /** Offers to ask for a fresh link; one that is fresh already will not get better. */
  #fail(why: string): void {
    this.#audio.hidden = true;
    this.#fresh.hidden = false;
    this.#note.textContent = this.#isFresh ? say.noFreshLink : why;
  }

  async #fetchLink(): Promise<void> {
    const { callId, sound } = this.#facts;
    this.#fresh.disabled = true;
    this.#note.textContent = say.fetchingLink;
    try {
      const found = await server.apiReadCall(callId);
      this.#isFresh = true;
      this.#show(found[sound]);
      if (!this.#audio.hidden) await this.#play();
    } catch (error) {
      const { what, whatToDo } = problemOf(error);
      this.#note.textContent = `${what} ${whatToDo}`;
    } finally {
      this.#fresh.disabled = false;
    }
  }

  /** A click asked for it. That it does not play is told by the element's own event. */
  async #play(): Promise<void> {
    this.#audio.focus();
    await this.#audio.play().catch(() => undefined);
  }
}

/** A player for each sound a call has. */
export function createPlayers(found: FoundCall, context: CallsContext): readonly Player[] {
  const { call } = found;
  const has = { recording: call.hasRecording, voicemail: call.hasVoicemail };
  return (['recording', 'voicemail'] as const)
    .filter((sound) => has[sound] || found[sound] !== undefined)
    .map((sound) => new Player({ callId: call.id, sound, context }, found[sound]));
}
