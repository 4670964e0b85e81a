import { assertNever } from '../assert-never';
import type { Call } from '../calls/call';
import type { Tally } from '../kpi/tally';
import { cleanOptional, cleanText } from '../texts/clean-text';
import { clipText } from '../texts/clip-text';
import type { Texts } from '../texts/en';
import { formatDuration } from '../time/format';
import type { EpochSeconds } from '../time/units';
import type { Availability } from '../users/availability';
import { type Tile, type TileLine, type TileStyle, tileCharacters } from './board';
import type { Person } from './people';

/** What a tile tells about an agent besides who they are. */
export interface AgentFacts {
  readonly tally: Tally | undefined;
  readonly call: Call | undefined;
  readonly now: EpochSeconds;
}

/** An agent's tile: name, what they are doing, what they did, and the call they are on. */
export function describeAgent(person: Person, facts: AgentFacts, texts: Texts): Tile {
  const status = describeStatus(person.availability, texts);
  const { tally } = facts;
  const call = facts.call && isPlausible(facts.call, person.availability) ? facts.call : undefined;
  const number = cleanOptional(call?.number?.name);
  return {
    style: status.style,
    userId: person.id,
    lines: [
      { left: clipText(`${status.symbol} ${person.name}`, tileCharacters), right: '' },
      {
        left: number ? texts.board.statusOn(status.word, number) : status.word,
        right: tally ? texts.board.tally(tally.inbound, tally.outbound) : '',
      },
      call ? describeCall(call, facts.now, texts) : { left: '', right: '' },
    ],
  };
}

/**
 * Whether the agent can still be on this call. Presence is read afresh each time, an old call perhaps
 * not: someone who is known to do something else has left the conversation.
 */
const isPlausible = (call: Call, availability: Availability | undefined): boolean =>
  call.status !== 'answered' ||
  availability === undefined ||
  availability.kind === 'in_call' ||
  availability.kind === 'unknown';

interface Status {
  readonly style: TileStyle;
  readonly symbol: string;
  readonly word: string;
}

function describeStatus(availability: Availability | undefined, texts: Texts): Status {
  const say = texts.board;
  if (!availability) return { style: 'unknown', ...say.noAvailability };
  if (availability.kind !== 'unknown') {
    return { style: availability.kind, ...say.availability[availability.kind] };
  }
  const { symbol, word } = say.unknownAvailability;
  return { style: 'unknown', symbol, word: word(cleanText(availability.word)) };
}

function describeCall(call: Call, now: EpochSeconds, texts: Texts): TileLine {
  const say = texts.board;
  const digits = cleanOptional(call.externalDigits) ?? say.hiddenNumber;
  if (call.status === 'initial') return { left: say.ringingCall(digits), right: '' };
  const right = call.answeredAt === undefined ? '' : formatDuration(now - call.answeredAt);
  switch (call.direction) {
    case 'inbound':
      return { left: say.inboundCall(digits), right };
    case 'outbound':
      return { left: say.outboundCall(digits), right };
    default:
      return assertNever(call.direction);
  }
}
