import { parseCallEvent, parseDelivery } from '../../aircall/parse/delivery';
import { parseJson } from '../../aircall/parse/json';
import { type InboxEntry, readInboxRow } from '../../domain/inbox/inbox-row';
import type { Row } from '../../domain/sheets/headers';
import type { ReadDelivery } from '../../domain/webhook/fold-deliveries';
import type { World } from '../world';

/** Deliveries one fold takes; the rest wait for the next one. */
const mostRows = 2_000;

/** Properties in which deliveries are kept that the Inbox could not take. */
const spoolPrefix = 'INBOX_';

/** What waits to be folded, and where it lies. */
export interface InboxBatch {
  readonly deliveries: readonly ReadDelivery[];
  /** The sheet's rows this batch was read from, from the first one on. */
  readonly rows: readonly Row[];
  /** The rows that were kept in properties, by the names of these. */
  readonly spooled: ReadonlyMap<string, Row>;
}

/** Reads what waits in the Inbox and in properties, oldest first. */
export function readInbox(world: World): InboxBatch {
  const rows = world.inbox.read(mostRows);
  const spooled = new Map(
    Object.entries(world.saved).flatMap(([name, text]) =>
      name.startsWith(spoolPrefix) && text !== '' ? [[name, readSpooled(text)] as const] : [],
    ),
  );
  const entries = [...spooled.values(), ...rows].flatMap((row) => readInboxRow(row) ?? []);
  return { deliveries: entries.map(readDelivery), rows, spooled };
}

/** A date crosses a property as text. */
function readSpooled(text: string | undefined): Row {
  const cells = parseJson(text ?? '');
  if (!Array.isArray(cells)) return [];
  const [received, ...rest] = cells as (string | number)[];
  return [new Date(String(received)), ...rest];
}

function readDelivery(entry: InboxEntry): ReadDelivery {
  const delivery = parseDelivery(entry.json);
  return { entry, event: delivery && parseCallEvent(delivery) };
}
