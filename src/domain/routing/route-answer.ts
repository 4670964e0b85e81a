import { assertNever } from '../assert-never';
import type { Decision, Target } from './decision';

/** What the Ring to (via API) widget is answered; the target stands under its kind. */
export interface RouteAnswer {
  readonly matched: boolean;
  /** Empty when no rule decided. */
  readonly rule: string;
  readonly reason: string;
  readonly user?: { readonly id: number; readonly email: string };
  readonly team?: { readonly id: number; readonly name: string };
  readonly number?: { readonly id: number; readonly digits: string };
  readonly external?: { readonly number: string };
}

/** What anybody is answered who is not told anything. */
export const noRoute: RouteAnswer = { matched: false, rule: '', reason: '' };

/** A decision as the widget reads it: always with matched, rule and reason. */
export const routeAnswer = ({
  target,
  rule,
  reason,
}: Omit<Decision, 'trace' | 'needs'>): RouteAnswer => ({
  matched: target !== undefined,
  rule,
  // when no rule decided there is nothing to tell, whatever the reason
  reason: rule === '' ? '' : reason,
  ...(target && targetField(target)),
});

function targetField(target: Target): Partial<RouteAnswer> {
  switch (target.kind) {
    case 'user':
      return { user: { id: target.id, email: target.email } };
    case 'team':
      return { team: { id: target.id, name: target.name } };
    case 'number':
      return { number: { id: target.id, digits: target.digits } };
    case 'external':
      return { external: { number: target.number } };
    default:
      return assertNever(target);
  }
}
