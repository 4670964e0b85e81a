import { ScriptException } from '../services/service';
import type { AuthMode, ExecutionKind } from './context';

/** How long Google lets each kind of execution run. @see https://developers.google.com/apps-script/guides/services/quotas (read 2026-11) */
export const LIMIT_SECONDS: Readonly<Record<ExecutionKind, number>> = {
  menu: 360,
  sidebar: 360,
  trigger: 360,
  webapp: 360,
  simple: 30,
  custom: 30,
};

/** How many executions of one user may run at once. */
export const MOST_AT_ONCE = 30;

/** What Google answers when a user starts one execution too many. */
export const TOO_MANY_AT_ONCE =
  'There are too many scripts running simultaneously for this Google user account.';

const MODES: Readonly<Record<ExecutionKind, AuthMode>> = {
  menu: 'FULL',
  sidebar: 'FULL',
  trigger: 'FULL',
  webapp: 'FULL',
  simple: 'LIMITED',
  custom: 'CUSTOM_FUNCTION',
};

/** The authorisation mode of a kind of execution. */
export const authModeOf = (kind: ExecutionKind): AuthMode => MODES[kind];

/** Scopes a simple trigger works without, and those a custom function does. */
const FREE: Readonly<Record<AuthMode, readonly RegExp[]>> = {
  NONE: [],
  CUSTOM_FUNCTION: [/\/script\.external_request$/, /\/spreadsheets(\.\w+)?$/],
  LIMITED: [/\/spreadsheets(\.\w+)?$/],
  FULL: [/./],
};

/**
 * Checks that a call is allowed.
 *
 * @param scopes - Any one of these is enough.
 * @param granted - The manifest's `oauthScopes`; undefined when it lists none and Google works them out.
 * @throws {ScriptException} With Google's sentence.
 */
export function checkPermission(
  what: string,
  scopes: readonly string[],
  mode: AuthMode,
  granted: readonly string[] | undefined,
): void {
  const list = scopes.join(' || ');
  const isFree = scopes.some((scope) => FREE[mode].some((pattern) => pattern.test(scope)));
  if (!isFree) {
    throw new ScriptException(
      `You do not have permission to call ${what}. Required permissions: ${list}`,
    );
  }
  if (granted && !scopes.some((scope) => granted.includes(scope))) {
    throw new ScriptException(
      `Specified permissions are not sufficient to call ${what}. Required permissions: ${list}`,
    );
  }
}
