import { parseProgress } from '../../domain/sync/progress';
import type { World } from '../world';

/**
 * Notes, in the SET_UP property, that somebody is being led through set-up step by step: the choices
 * still open are theirs then.
 */
export const guided = { begun: { SET_UP: 'begun' } } as const;

/** Whether somebody is in the middle of it; the first refresh ends it. */
export const isBeingGuided = ({ saved }: World): boolean =>
  saved.SET_UP === guided.begun.SET_UP && parseProgress(saved.REFRESH).goodAt === undefined;
