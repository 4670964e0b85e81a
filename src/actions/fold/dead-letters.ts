import { cellCharacters } from '../../domain/inbox/inbox-row';
import { dateCell, textCell } from '../../domain/sheets/cells';
import type { Row } from '../../domain/sheets/headers';
import { texts } from '../../domain/texts/texts';
import type { DeadLetter } from '../../domain/webhook/fold-deliveries';
import type { World } from '../world';

/** Puts deliveries that cannot be folded where people find them, with the reason. */
export function keepDeadLetters(world: World, letters: readonly DeadLetter[]): void {
  if (letters.length === 0) return;
  world.tables.append('Dead letters', letters.map(deadRow));
}

const deadRow = ({ entry, reason }: DeadLetter): Row => [
  dateCell(entry.receivedAt),
  textCell(entry.event),
  entry.callId === undefined ? '' : String(entry.callId),
  texts.webhook.dead[reason],
  // one cell holds no more; what is longer cannot be replayed and says so
  entry.json.length <= cellCharacters ? entry.json : texts.webhook.tooLongToKeep(entry.json.length),
];
