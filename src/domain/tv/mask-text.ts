import { texts } from '../texts/texts';
import { maskDigits } from './mask-digits';

const address = /[^\s@<>()",;:]{1,64}@[^\s@<>()",;:]{1,255}/g;

/** Six digits and more, as people write phone numbers; no clock, no percentage and no small count. */
const number = /\+?\d(?:[\s().-]*\d){5,}/g;

/** A sentence as a wall may show it: nobody's address, and of a phone number two digits. */
export const maskText = (sentence: string): string =>
  sentence.replace(address, texts.tv.somebody).replace(number, maskDigits);
