import type { MissedReason } from '../calls/missed-reason';
import { cleanText } from '../texts/clean-text';
import { en, type Texts } from '../texts/en';

/** Why a call was missed; a word Aircall added since is shown as it comes. */
export function describeMissedReason(reason: MissedReason, texts: Texts = en): string {
  const words = new Map<string, string>(Object.entries(texts.searchWords.criteria.reasons));
  return words.get(reason) ?? cleanText(reason.replace(/_/g, ' '));
}
