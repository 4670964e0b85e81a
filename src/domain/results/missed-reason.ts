import type { MissedReason } from '../calls/missed-reason';
import { cleanText } from '../texts/clean-text';
import { texts } from '../texts/texts';

/** Why a call was missed; a word Aircall added since is shown as it comes. */
export function describeMissedReason(reason: MissedReason): string {
  const words = new Map<string, string>(Object.entries(texts.searchWords.criteria.reasons));
  return words.get(reason) ?? cleanText(reason.replace(/_/g, ' '));
}
