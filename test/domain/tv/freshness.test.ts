import { describeFreshness, type TvState } from '../../../src/domain/tv/freshness';
import { now } from '../../builders/now';

const board = { takenAt: now, staleAt: now + 120 };
const say = (state: Partial<TvState>) => {
  const { tone, words } = describeFreshness({ board, now, failingSince: undefined, ...state });
  return `${tone}: ${words}`;
};

test.each([
  ['a fresh board says how old it is', { now: now + 12 }, 'calm: Updated 12 s ago'],
  ['also just before two intervals', { now: now + 119 }, 'calm: Updated 119 s ago'],
  [
    'after two it is old',
    { now: now + 120 },
    'alarm: OLD DATA: this is how it was 2:00 ago. The board is not being refreshed.',
  ],
  [
    'without answers it tries again',
    { now: now + 40, failingSince: now + 30 },
    'notice: No answer from the spreadsheet for 10 s. Trying again…',
  ],
  [
    'and says both when both are true',
    { now: now + 300, failingSince: now + 30 },
    'alarm: OLD DATA: this is how it was 5:00 ago. The board is not being refreshed. No answer from the spreadsheet for 4:30. Trying again…',
  ],
  [
    'no board yet',
    { board: undefined },
    'notice: This screen waits for the next refresh of the board. In the spreadsheet, Activity Tracker > Refresh now brings it at once.',
  ],
  [
    'no board and no answer',
    { board: undefined, failingSince: now },
    'notice: No answer from the spreadsheet. Trying again…',
  ],
])('%s', (_, state, words) => expect(say(state)).toBe(words));
