import { parseCredentials } from '../aircall/auth/parse-credentials';
import { type BudgetMinute, type MinuteBudget, minuteBudget } from '../aircall/client/budget';
import { type Aircall, createAircall } from '../aircall/client/client';
import type { World } from './world';

/** A way to Aircall, and what is left of the minute's requests. */
export interface Connection {
  readonly aircall: Aircall;
  readonly budget: MinuteBudget;
}

/**
 * Connects to Aircall with the stored key.
 *
 * @param limit - Requests a minute we allow ourselves.
 * @param minute - What the executions before left of this minute.
 */
export function connect(
  world: World,
  limit: number,
  minute: BudgetMinute | undefined,
  saved = world.saved,
): Connection {
  const { http, clock, random } = world;
  const budget = minuteBudget({ limit, now: () => clock.now(), ...(minute && { minute }) });
  const credentials = parseCredentials({
    apiId: saved.AIRCALL_API_ID,
    apiToken: saved.AIRCALL_API_TOKEN,
  });
  const baseUrl = saved.AIRCALL_BASE_URL;
  return { aircall: createAircall({ http, credentials, baseUrl, budget, clock, random }), budget };
}
