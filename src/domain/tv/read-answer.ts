import { boardForm, type TvAnswer } from './tv-board';

/** What an answer means to the page. `outdated`: the script is newer than the page. */
export type TvNews = TvAnswer | 'outdated' | undefined;

/**
 * Reads what `view=tv-data` answered; `undefined` when it is no answer of ours, such as an error
 * page of Google's.
 */
export function readTvAnswer(text: string): TvNews {
  try {
    const answer = JSON.parse(text) as TvAnswer | null;
    if (answer?.ok === false) return answer;
    if (answer?.ok !== true || typeof answer.now !== 'number') return undefined;
    return answer.board && answer.board.form !== boardForm ? 'outdated' : answer;
  } catch {
    // whatever it was, the next look may bring an answer
    return undefined;
  }
}
