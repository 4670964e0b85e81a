import { fieldKey } from '../contacts/contact';
import type { CardRow } from './card-row';
import { placeholdersIn } from './template';

/** Placeholders that read the caller's history begin so. */
const historyWords = ['last.', 'calls.', 'missed.'];

/** Whether a line may say something of the caller's history. */
export const asksHistory = ({ label, text, link }: CardRow): boolean =>
  [label, text, link]
    .flatMap(placeholdersIn)
    .some((name) => historyWords.some((word) => fieldKey(name).startsWith(word)));
