import type { Fault } from './faults-of-aircall';
import type { SoakHouse } from './house';
import { roughWeather, type Weather } from './postman';

/** Changes the weather for some time. */
const weather =
  (seconds: number, change: Partial<Weather>): Fault =>
  ({ postman, clock }) => {
    const changed = { ...roughWeather, ...change };
    postman.weather = changed;
    clock.schedule(clock.now() + seconds * 1000, () => {
      if (postman.weather === changed) postman.weather = postman.usual;
    });
  };

/** What goes wrong with deliveries, by name. */
export const faultsOfWebhooks: Readonly<Record<string, Fault>> = {
  'some deliveries lost': weather(150, { lost: 0.3 }),
  'all deliveries lost': weather(140, { lost: 1 }),
  'deliveries twice': weather(200, { twice: 0.4 }),
  'deliveries late and in disorder': weather(200, { lateSeconds: 25, twice: 0.1 }),
  'deliveries unanswered': weather(90, { unanswered: 0.5 }),
  'executions of deliveries killed': weather(150, { killed: 0.3 }),
  'webhook switched off': (house) => switchWebhooksOff(house),
};

function switchWebhooksOff({ api, control }: SoakHouse): void {
  const { webhooks } = control('GET', '/webhooks') as {
    readonly webhooks: readonly { readonly id: string; readonly events: readonly string[] }[];
  };
  for (const { id, events } of webhooks)
    api('PUT', `/v1/webhooks/${id}?of=another-integration`, { active: false, events });
}
