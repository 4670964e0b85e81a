import { assertNever } from '../assert-never';
import type { Texts } from '../texts/en';
import type { Check } from './check';
import type { HealthFacts } from './facts';

type Say = Texts['health'];

/** Whose trigger refreshes the board, and whether it is the only one. */
export function judgeTrigger({ schedule }: HealthFacts, say: Say): readonly Check[] {
  const { title, ...words } = say.trigger;
  switch (schedule.kind) {
    case 'off':
      return [{ title, level: 'warning', sentence: words.off, repair: 'oneTrigger' }];
    case 'log':
      return [{ title, level: 'ok', sentence: words.logOnly(schedule.minutes) }];
    case 'mine':
      return schedule.triggers > 1
        ? [
            {
              title,
              level: 'warning',
              sentence: words.doubled(schedule.triggers),
              repair: 'oneTrigger',
            },
          ]
        : [{ title, level: 'ok', sentence: words.mine(schedule.minutes) }];
    case 'others': {
      const owner = schedule.owner || words.somebody;
      return schedule.triggers > 0
        ? [{ title, level: 'warning', sentence: words.both(owner), repair: 'removeMyTriggers' }]
        : [{ title, level: 'ok', sentence: words.others(owner, schedule.minutes) }];
    }
    default:
      return assertNever(schedule);
  }
}

/** Whether the web app answers, and with the version of the menus. */
export function judgeWebApp({ webApp }: HealthFacts, say: Say): readonly Check[] {
  const { title, ...words } = say.webApp;
  switch (webApp.kind) {
    case 'none':
      return [];
    case 'answers':
      return webApp.version === webApp.ours
        ? [{ title, level: 'ok', sentence: words.same(webApp.version) }]
        : [{ title, level: 'warning', sentence: words.other(webApp.version, webApp.ours) }];
    case 'silent':
      return [{ title, level: 'problem', sentence: webApp.why }];
    default:
      return assertNever(webApp);
  }
}

/** Whether Aircall delivers what happens, to us and all of it. */
export function judgeWebhook({ webhook }: HealthFacts, say: Say): readonly Check[] {
  const { title, ...words } = say.webhook;
  switch (webhook.kind) {
    case 'none':
      return [{ title, level: 'ok', sentence: words.none }];
    case 'fine':
      return [{ title, level: 'ok', sentence: words.fine }];
    case 'paused':
      return [{ title, level: 'warning', sentence: words.paused, repair: 'receiveAgain' }];
    case 'gone':
    case 'switched-off':
    case 'changed':
    case 'other-token':
      return [
        { title, level: 'problem', sentence: words[webhook.kind], repair: 'reconnectWebhook' },
      ];
    case 'unknown':
      return [{ title, level: 'warning', sentence: webhook.why }];
    default:
      return assertNever(webhook);
  }
}
