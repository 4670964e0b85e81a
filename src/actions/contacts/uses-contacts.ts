import { parseSettings } from '../../domain/settings/parse';
import type { World } from '../world';

/** Whether anybody wants to know who calls: cards, routing, or Ring to (via API), which has a key then. */
export function usesContacts({ saved }: Pick<World, 'saved'>): boolean {
  const { sendCards, routeCalls } = parseSettings(saved.SETTINGS);
  return sendCards || routeCalls || Boolean(saved.ROUTE_KEY);
}
