import { texts } from '../../src/domain/texts/texts';
import { button } from '../shared/dom';

const say = texts.tv.sound;

/** When each of the two tones begins, in seconds, and how high it is. */
const tones = [
  { at: 0, hertz: 880 },
  { at: 0.25, hertz: 660 },
] as const;

const toneSeconds = 0.2;

/** The tone, and the button without which no browser plays one: it has to be clicked first. */
export class Sound {
  readonly element = button(say.off, { class: 'sound', title: say.help }, () => this.#switch());
  #context: AudioContext | undefined;
  #isOn = false;

  constructor() {
    this.element.setAttribute('aria-pressed', 'false');
  }

  /** Plays the tone, when sound is on. */
  play(): void {
    const context = this.#context;
    if (!this.#isOn || context === undefined) return;
    for (const { at, hertz } of tones) playTone(context, context.currentTime + at, hertz);
  }

  #switch(): void {
    this.#isOn = !this.#isOn;
    this.element.textContent = this.#isOn ? say.on : say.off;
    this.element.setAttribute('aria-pressed', String(this.#isOn));
    if (!this.#isOn) return;
    this.#context ??= new AudioContext();
    void this.#context.resume();
    this.play();
  }
}

function playTone(context: AudioContext, at: number, hertz: number): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(0.25, at);
  // a tone cut off at once clicks
  volume.gain.exponentialRampToValueAtTime(0.001, at + toneSeconds);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + toneSeconds);
}
