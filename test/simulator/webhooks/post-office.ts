import type { Clock } from '../../../clock/clock';
import { runVirtually } from '../../../clock/virtual';
import type { SimulatorOptions } from '../../../simulator/options';
import type { Post } from '../../../simulator/webhooks/post';
import { account, type Json, json } from '../builders';

/** What came: the event with what it carried. */
export interface Received {
  readonly at: number;
  readonly post: Post;
  readonly body: Json;
}

/** An account with one webhook, and a receiver that answers what it is told to. */
export function postOffice(
  options: Partial<SimulatorOptions> & { events?: readonly string[] } = {},
  answer: (received: Received, clock: Clock) => number | Promise<number> = () => 200,
) {
  const received: Received[] = [];
  const { events, ...rest } = options;
  const made = account({
    ...{ users: 3, teams: 1, numbers: 1 },
    ...rest,
    post: async (post) => {
      const letter = { at: made.clock.now() / 1000, post, body: JSON.parse(post.body) };
      received.push(letter);
      return answer(letter, made.clock);
    },
  });
  const body = { url: 'https://script.example/exec', events };
  const webhook: Json = json(made.send('POST', '/v1/webhooks', { body })).webhook;
  return {
    ...made,
    webhook,
    received,
    /** The webhook as it is now. */
    now: (): Json => made.get(`/v1/webhooks/${webhook.webhook_id}`).webhook,
    /** Lets time pass, and everything in it be sent and answered. */
    pass: (seconds: number) => runVirtually(made.clock, made.clock.now() + seconds * 1000),
    /** What became of every delivery. */
    deliveries: (): Json[] => made.get('/_simulator/webhooks').deliveries,
    names: () => received.map((one) => one.body.event),
  };
}
