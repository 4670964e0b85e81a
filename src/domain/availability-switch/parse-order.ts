import type { SwitchOrder, SwitchStep } from '../pages/availability-view';
import { readSwitchState, type SwitchState, type SwitchTarget } from './switch-state';

/** How many agents are switched in one call of a page, at most. */
const mostSteps = 50;

/**
 * Reads the ids a page sends, each once.
 *
 * @throws {RangeError} When they are none, or too many for one call.
 */
export function parseUserIds(value: unknown): readonly number[] {
  const ids = Array.isArray(value) ? [...new Set(value.map(parseId))] : [];
  if (ids.length === 0 || ids.length > mostAgents) throw new RangeError('No agents.');
  return ids;
}

/** A page shows so many agents at most. */
const mostAgents = 2000;

/**
 * Reads what a page wants to have switched.
 *
 * @throws {RangeError} When it is no such order.
 */
export function parseSwitchOrder(value: unknown): SwitchOrder {
  const { steps, isUndo } = fieldsOf(value);
  if (!Array.isArray(steps) || steps.length === 0 || steps.length > mostSteps) {
    throw new RangeError('No agents to switch.');
  }
  return { steps: steps.map(parseStep), isUndo: isUndo === true };
}

function parseStep(value: unknown): SwitchStep {
  const { userId, expected, target } = fieldsOf(value);
  return { userId: parseId(userId), expected: parseState(expected), target: parseTarget(target) };
}

function parseTarget(value: unknown): SwitchTarget {
  const state = parseState(value);
  if (state.setting === 'available' || state.setting === 'unavailable') return state;
  throw new RangeError('Nobody can be switched to that.');
}

function parseState(value: unknown): SwitchState {
  const { setting, reason } = fieldsOf(value);
  return readSwitchState(String(setting), String(reason));
}

function parseId(value: unknown): number {
  if (Number.isSafeInteger(value) && (value as number) > 0) return value as number;
  throw new RangeError('No id of an agent.');
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
