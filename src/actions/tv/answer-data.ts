import { texts } from '../../domain/texts/texts';
import type { TvAnswer } from '../../domain/tv/tv-board';
import { type Opened, openDoor, type TvDoor } from './tv-door';
import { tvSeconds, tvSeenText } from './tv-texts';

/** A link's screens are noted no more often than that: each note is a service call. */
const seenPrecision = 300;

/**
 * What `view=tv-data` answers, a `TvAnswer` as JSON: the board as a refresh kept it. It asks Aircall
 * and the spreadsheet nothing, so that any number of screens costs them nothing.
 */
export function answerTvData(world: TvDoor, key: string): string {
  try {
    const opened = openDoor(world, key);
    if (opened === undefined) return say({ ok: false });
    noteSeen(world, opened);
    const now = Math.round(world.clock.now() * 10) / 10;
    // put together as text: the board was made a text once, for all screens
    return `{"ok":true,"now":${now},"board":${opened.board ?? 'null'}}`;
  } catch (error) {
    world.log.trouble(texts.tv.notAnswered, error);
    return say({ ok: false, again: true });
  }
}

const say = (answer: TvAnswer): string => JSON.stringify(answer);

function noteSeen({ cache, clock }: TvDoor, { seenAt = 0, keyHash, isCold }: Opened): void {
  const now = Math.floor(clock.now());
  // an answer that had to ask the properties has cost enough
  if (isCold || now - seenAt < seenPrecision) return;
  cache.write({ [tvSeenText(keyHash)]: String(now) }, tvSeconds);
}
