import type { Asker, ResponseForm, RoutingForm } from '../../domain/pages/try-routing-view';
import { type TargetKind, targetKinds } from '../../domain/routing/question';
import { texts } from '../../domain/texts/texts';
import { Refusal } from '../refusal';

/** A number or a path is no longer than this. */
const mostCharacters = 500;

/** @throws {Refusal} When it is none of our forms. */
export function parseRoutingForm(value: unknown): RoutingForm {
  const { number, numberId, at, asker } = recordOf(value);
  const known: readonly Asker[] = ['transfer', 'any', ...targetKinds];
  return {
    number: shortText(number),
    numberId: Number.isSafeInteger(numberId) ? (numberId as number) : undefined,
    at: typeof at === 'number' && Math.abs(at) < 1e11 ? at : refuse(),
    asker: known.find((one) => one === asker) ?? refuse(),
  };
}

/** @throws {Refusal} When it is none of our forms. */
export function parseResponseForm(value: unknown): ResponseForm {
  const { source, number, path, type } = recordOf(value);
  return {
    source: source === 'ours' || source === 'aircall' ? source : refuse(),
    number: shortText(number),
    path: shortText(path),
    type: targetKinds.find((one: TargetKind) => one === type) ?? refuse(),
  };
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : refuse();

const shortText = (value: unknown): string =>
  typeof value === 'string' && value.length <= mostCharacters ? value.trim() : refuse();

function refuse(): never {
  throw new Refusal(texts.tryRouting.problems.unreadable);
}
