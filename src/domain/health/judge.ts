import { texts } from '../texts/texts';
import type { Check } from './check';
import type { HealthFacts } from './facts';
import {
  judgeKey,
  judgePermissions,
  judgeRoomLeft,
  judgeRuns,
  judgeSchemaState,
} from './judge-basics';
import { judgeCaches, judgeInbox, judgeLeases, judgeQuota, judgeSheets } from './judge-house';
import { judgeTrigger, judgeWebApp, judgeWebhook } from './judge-links';

/** Judges everything that was gathered, in the order people see it; what is not in use is left out. */
export function judgeHealth(facts: HealthFacts): readonly Check[] {
  const judges = [
    judgeSchemaState,
    judgeKey,
    judgePermissions,
    judgeTrigger,
    judgeRuns,
    judgeQuota,
    judgeWebApp,
    judgeWebhook,
    judgeInbox,
    judgeSheets,
    judgeRoomLeft,
    judgeCaches,
    judgeLeases,
  ];
  return judges.flatMap((judge) => judge(facts, texts.health));
}
