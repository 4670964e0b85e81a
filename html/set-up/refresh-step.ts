import { assertNever } from '../../src/domain/assert-never';
import type { RefreshView } from '../../src/domain/pages/set-up-view';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';
import { server } from '../shared/server';
import type { StepPlan } from './plan';

const say = texts.setUp.refresh;

/** The first refresh: the proof that everything works. */
export function refreshStep(): StepPlan {
  const outcome = el('p', { role: 'alert' });
  return {
    title: say.title,
    changeCaption: say.again,
    isDone: ({ refresh }) => refresh.kind === 'good' || refresh.kind === 'partly',
    describe: ({ refresh }) => [describe(refresh)],
    content: {
      element: el('div', {}, el('p', {}, say.explanation), outcome),
      action: say.action,
      doing: say.refreshing,
      show: ({ refresh }) => {
        const isTrouble = refresh.kind === 'failed' || refresh.kind === 'busy';
        outcome.textContent = isTrouble ? describe(refresh) : '';
        outcome.className = isTrouble ? 'problem' : '';
      },
      submit: async () => ({ refresh: await server.apiRefreshBoard() }),
    },
  };
}

function describe(refresh: RefreshView): string {
  switch (refresh.kind) {
    case 'never':
      return say.never;
    case 'busy':
      return say.busy;
    case 'good':
      return say.good(refresh.at, refresh.detail);
    case 'partly':
      return say.partly(refresh.at, refresh.detail);
    case 'failed':
      return refresh.detail;
    default:
      return assertNever(refresh);
  }
}
