import { callJson } from '../rest/json-call';
import type { Reply } from '../rest/message';
import { readBody } from '../rest/read-body';
import type { Route, RouteContext } from '../rest/route';
import { moveClock, showClock } from './clock-control';
import type { ControlSetup } from './control';
import { readFault } from './fault-control';
import { showPushedCards, showTransfers } from './orders-control';
import { placeByHand } from './place-call';
import { showTruth } from './truth';
import { changeUser, userTruth } from './user-control';
import { showWebhooks } from './webhook-control';

const ok = (json: unknown): Reply => ({ status: 200, json });

/** Everything under `/_simulator/`. */
export function controlRoutes(parts: ControlSetup): Route[] {
  const { floor, clock, faults, requests, setup, webhooks, mailbox } = parts;
  const clockMoved = ({ body }: RouteContext): Reply => {
    moveClock(clock, readBody(body));
    return ok(showClock(clock));
  };
  return [
    route('GET', 'clock', () => ok(showClock(clock))),
    route('POST', 'clock', clockMoved),
    route('PUT', 'clock', clockMoved),
    route('GET', 'requests', () => ok(requests.all)),
    route('DELETE', 'requests', () => {
      requests.clear();
      return { status: 204 };
    }),
    route('GET', 'calls', (context) => ok(floor.calls.all.map((call) => callJson(context, call)))),
    route('POST', 'calls', (context) => {
      const call = placeByHand(floor, context.body ? readBody(context.body) : {});
      return { status: 201, json: { call: callJson(context, call) } };
    }),
    route('GET', 'users', (context) =>
      ok(floor.account.users.map((user) => userTruth(context, user))),
    ),
    route('POST', 'users', (context) => ok(changeUser(context, readBody(context.body)))),
    route('GET', 'truth', (context) => ok(showTruth(context, setup.periodMinutes * 60))),
    route('GET', 'faults', () => ok(faults.all)),
    route('POST', 'faults', ({ body }) => ({
      status: 201,
      json: faults.add(readFault(readBody(body))),
    })),
    route('DELETE', 'faults', () => {
      faults.remove();
      return { status: 204 };
    }),
    route('DELETE', 'faults/:id', ({ params }) => {
      faults.remove(Number(params.id));
      return { status: 204 };
    }),
    route('GET', 'webhooks', () => ok(showWebhooks(webhooks, mailbox))),
    route('DELETE', 'webhooks', () => {
      mailbox.clear();
      return { status: 204 };
    }),
    route('GET', 'cards', () => ok(showPushedCards(floor))),
    route('GET', 'transfers', () => ok(showTransfers(floor))),
  ];
}

const route = (method: string, name: string, answer: Route['answer']): Route => ({
  method,
  pattern: `/_simulator/${name}`,
  answer,
});
