import type { RunLog } from '../ports/run-log';

/** The execution log. */
export const runLog: RunLog = {
  note: (sentence) => console.info(sentence),
  trouble: (sentence, cause) => {
    console.error(sentence, cause instanceof Error ? cause.stack : String(cause));
  },
};
