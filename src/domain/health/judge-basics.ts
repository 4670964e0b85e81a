import { assertNever } from '../assert-never';
import type { Texts } from '../texts/en';
import type { Check } from './check';
import type { HealthFacts } from './facts';

type Say = Texts['health'];

/** Whether a key is stored, and whether Aircall accepts it. */
export function judgeKey({ key, baseUrl }: HealthFacts, say: Say): readonly Check[] {
  const { title, ...words } = say.key;
  const address = baseUrl === undefined ? '' : ` ${words.otherAddress(baseUrl)}`;
  switch (key.kind) {
    case 'none':
      return [{ title, level: 'problem', sentence: words.none, repair: 'openSetUp' }];
    case 'accepted':
      return [{ title, level: 'ok', sentence: `${words.accepted(key.company)}${address}` }];
    case 'failed': {
      const { what, whatToDo } = key.problem;
      const sentence = `${what} ${whatToDo}${address}`;
      return [
        {
          title,
          level: 'problem',
          sentence,
          ...(key.isRefused && { repair: 'openSetUp' as const }),
        },
      ];
    }
    default:
      return assertNever(key);
  }
}

/** Whether Google still asks for a permission. */
export function judgePermissions({ wantsConsent }: HealthFacts, say: Say): readonly Check[] {
  const { title, granted, wanted } = say.permissions;
  if (wantsConsent === undefined) return [];
  return wantsConsent
    ? [{ title, level: 'problem', sentence: wanted }]
    : [{ title, level: 'ok', sentence: granted }];
}

/** How refreshes went in the last 24 hours. */
export function judgeRuns({ runs, now }: HealthFacts, say: Say): readonly Check[] {
  const { title, ...words } = say.runs;
  const { failed, lastFailure, isStill, goodAt } = runs;
  if (goodAt === undefined && failed === 0) {
    return [{ title, level: 'warning', sentence: words.never, repair: 'refreshNow' }];
  }
  const ago = goodAt === undefined ? '' : words.lastGood(now - goodAt);
  if (failed === 0) return [{ title, level: 'ok', sentence: ago }];
  const sentence = `${words.failed(failed, lastFailure)} ${ago}`.trim();
  return isStill
    ? [{ title, level: 'problem', sentence, repair: 'refreshNow' }]
    : [{ title, level: 'warning', sentence }];
}

/** Whether the file has room for the log. */
export function judgeRoomLeft({ room, cellShare }: HealthFacts, say: Say): readonly Check[] {
  const { title, ...words } = say.room;
  const percent = Math.floor(cellShare * 100);
  if (room === 'ample') return [{ title, level: 'ok', sentence: words.ample(percent) }];
  const level = room === 'near' ? 'warning' : 'problem';
  return [{ title, level, sentence: words.near(percent) }];
}

/** Whether the workbook is of this version; said only when it is not. */
export function judgeSchemaState({ schema }: HealthFacts, say: Say): readonly Check[] {
  const { title, ...words } = say.schema;
  switch (schema.kind) {
    case 'current':
    case 'new':
      return [];
    case 'older':
      return [{ title, level: 'warning', sentence: words.older, repair: 'refreshNow' }];
    case 'newer':
      return [{ title, level: 'problem', sentence: words.newer }];
    default:
      return assertNever(schema);
  }
}
