/** How many calls are remembered as dealt with; Aircall repeats a delivery within minutes. */
const mostClaims = 200;

/**
 * Claims a call in the property CLAIMS, so that at most one execution ever acts on it.
 *
 * ```
 * "812,811,790"
 * ```
 *
 * @param text - The property as it is stored, newest call first.
 * @returns The property as it shall be; `undefined` when the call is claimed already.
 */
export function claimIn(text: string | undefined, callId: number): string | undefined {
  const ids = (text ?? '').split(',').filter((id) => /^\d+$/.test(id));
  if (ids.includes(String(callId))) return undefined;
  return [String(callId), ...ids].slice(0, mostClaims).join(',');
}
