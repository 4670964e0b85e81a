import { parseCredentials } from '../aircall/auth/parse-credentials';
import { describeKey } from '../domain/pages/key-view';
import type { KeyView } from '../domain/pages/settings-view';
import type { World } from './world';

/** What may be told of the stored key. */
export function storedKeyView({ saved }: World): KeyView {
  const apiId = saved.AIRCALL_API_ID;
  const credentials = parseCredentials({ apiId, apiToken: saved.AIRCALL_API_TOKEN });
  if (credentials === undefined) return { kind: 'none' };
  return describeKey(credentials.kind === 'pair' ? credentials.apiId : undefined);
}
