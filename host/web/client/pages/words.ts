import type { ExecutionView } from '../../protocol';

/** Words as a table shows them: with a capital first letter. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The state of an execution in a word. */
export function outcomeWord(outcome: ExecutionView['outcome']): string {
  switch (outcome) {
    case 'running':
      return 'Running';
    case 'completed':
      return 'Completed';
    case 'failed':
      return 'Failed';
    case 'timedOut':
      return 'Timed out';
    case 'killed':
      return 'Stopped';
  }
}

/** Seconds with as many digits as they deserve: `0.042 s`, `3.1 s`, `2 min 5 s`. */
export function secondsWord(seconds: number): string {
  if (seconds < 1) return `${seconds.toFixed(3)} s`;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** A moment as the browser's language writes it: `21 Nov 2026, 09:30:05`. */
export function momentWord(epochMs: number | undefined): string {
  if (epochMs === undefined) return '–';
  return new Date(epochMs).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
}

/** Minutes with one digit: `3.5 min`. */
export function minutesWord(minutes: number): string {
  return `${minutes.toFixed(1)} min`;
}
