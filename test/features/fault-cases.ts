import { clockJumps, faultsOfGoogle } from '../../scripts/lib/soak/faults-of-google';
import { faultsOfPeople } from '../../scripts/lib/soak/faults-of-people';
import type { SoakHouse } from '../../scripts/lib/soak/house';
import { Random } from '../../simulator/random';
import type { Failure } from '../../src/domain/texts/failure';
import type { FaultyHouse, GoogleFault, Weather } from './faulty-house';

/** What a fault leads to: words in strip and Runs, a line of Runs, or nothing anybody needs to know. */
export type Told =
  | { readonly by: 'strip'; readonly as: readonly Failure[] }
  | { readonly by: 'Runs'; readonly saying: RegExp }
  /** Where no sheet can be written: the trigger fails with the words, which Google mails to its owner. */
  | { readonly by: 'mail'; readonly as: Failure }
  | { readonly by: 'nobody' };

export interface Case {
  readonly inject: (house: FaultyHouse) => unknown;
  readonly told: Told;
  /** Seconds to the run in which it shows. @default 60 */
  readonly after?: number;
}

const nobody: Told = { by: 'nobody' };
const strip = (...as: readonly Failure[]): Told => ({ by: 'strip', as });

const aircall =
  (fault: object) =>
  ({ control }: FaultyHouse) =>
    control('POST', '/faults', { match: 'GET /v1/*', ...fault });
const google = (says: string, ...methods: string[]) => {
  const fault: GoogleFault = { says, methods };
  return ({ breakGoogle }: FaultyHouse) => breakGoogle(fault);
};
const weather = (change: Weather) => (it: FaultyHouse) => {
  it.weather = change;
};

/** The soak's own hand, in a house that has what these faults need. */
const asInSoak =
  (fault: (house: SoakHouse, random: Random) => void) =>
  ({ host, simulator, clock, run, control }: FaultyHouse) => {
    const tab = (name: string) =>
      host.workbook.sheets.find((sheet) => sheet.name.replace(/ \(\d+\)$/, '') === name);
    const rename = (name: string, to: string) => {
      const sheet = tab(name);
      if (sheet) host.workbook.renameSheet(sheet, to);
    };
    const now = () => Math.floor(clock.now() / 1000);
    const soakHouse = { host, simulator, run, control, tab, rename, now, clock };
    fault(soakHouse as unknown as SoakHouse, new Random(3));
  };

const rateLimited: Failure = { kind: 'rate-limited', until: undefined };
const timeOut = 'Timeout: https://api.aircall.io/v1/calls';

/** Every fault of the soak, by its name there. */
export const soaked: Readonly<Record<string, Case>> = {
  '429 burst': { inject: aircall({ status: 429 }), told: strip(rateLimited) },
  '5xx': {
    inject: aircall({ status: 503 }),
    told: strip({ kind: 'aircall-down', status: 503 }),
  },
  'time-out': { inject: google(timeOut, 'fetchAll'), told: strip({ kind: 'timed-out' }) },
  'slow answers': { inject: aircall({ delayMs: 9_000 }), told: nobody },
  'cut answers': {
    inject: aircall({ kind: 'cut' }),
    told: strip({ kind: 'unreachable' }, { kind: 'unreadable-answer' }),
  },
  'no connection': { inject: aircall({ kind: 'down' }), told: strip({ kind: 'unreachable' }) },
  'HTML instead of JSON': {
    inject: aircall({ kind: 'html', status: 200 }),
    told: strip({ kind: 'unreadable-answer' }),
  },
  'another integration eats the rate budget': {
    inject: ({ clock, api }) => {
      clock.advanceTo(clock.now() + 60_000);
      for (let asked = 0; asked < 70; asked += 1) api('GET', '/v1/company?of=another');
    },
    after: 1,
    told: strip(rateLimited),
  },
  ...invisible(faultsOfGoogle),
  ...invisible(clockJumps),
  'some deliveries lost': { inject: weather('lost'), told: nobody },
  'all deliveries lost': { inject: weather('lost'), after: 180, told: nobody },
  'deliveries twice': { inject: weather('twice'), told: nobody },
  'deliveries late and in disorder': { inject: weather('late'), told: nobody },
  'deliveries unanswered': { inject: weather('unanswered'), told: nobody },
  'executions of deliveries killed': { inject: weather('killed'), told: nobody },
  'webhook switched off': {
    inject: ({ api }) => {
      const { webhooks } = JSON.parse(api('GET', '/v1/webhooks'));
      for (const { webhook_id: id } of webhooks) {
        api('PUT', `/v1/webhooks/${id}`, { active: false, events: [] });
      }
    },
    after: 660,
    told: { by: 'Runs', saying: /Aircall had switched the webhook off; it is on again/ },
  },
  ...invisible(faultsOfPeople),
};

function invisible(
  faults: Readonly<Record<string, (house: SoakHouse, random: Random) => void>>,
): Readonly<Record<string, Case>> {
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [
      name,
      { inject: asInSoak(fault), after: 120, told: nobody },
    ]),
  );
}

const quota = 'Service invoked too many times for one day: ';
const protectedCell =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const tooManyCells =
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
const storeFull =
  'You have exceeded the property storage quota. Please remove some properties and try again.';
const sheetsFailed = 'Service Spreadsheets failed while accessing document with id abc.';

/** Tested where the spreadsheet it takes is made. */
export interface Elsewhere {
  readonly file: string;
  readonly test: string;
}

const elsewhere = (file: string, test: string): Elsewhere => ({ file, test });

/** Every kind of failure that the add-on has words for; one without a case does not compile. */
export const kinds: Readonly<Record<Failure['kind'], Case | Elsewhere>> = {
  'no-key': elsewhere('refusals', 'without a key the board says where to enter one'),
  unauthorised: { inject: aircall({ status: 401 }), told: strip({ kind: 'unauthorised' }) },
  'refused-key': { inject: aircall({ status: 403 }), told: strip({ kind: 'refused-key' }) },
  'not-found': elsewhere('failures', 'does not know $'),
  'rate-limited': soaked['429 burst'] as Case,
  'aircall-down': soaked['5xx'] as Case,
  'timed-out': soaked['time-out'] as Case,
  unreachable: soaked['no connection'] as Case,
  'unreadable-answer': soaked['HTML instead of JSON'] as Case,
  'copied-spreadsheet': elsewhere('refusals', 'a copied spreadsheet'),
  archive: elsewhere('archive', 'does not keep what is loaded, nothing leaves and it says so'),
  'bad-address': elsewhere('refusals', 'an address we may not send the key to'),
  'not-authorised': elsewhere('refusals', 'without the right to fetch'),
  refused: elsewhere('failures', 'understands and refuses'),
  'quota-used-up': {
    inject: google(`${quota}urlfetch.`, 'fetchAll'),
    told: strip({ kind: 'quota-used-up', service: 'urlfetch' }),
  },
  'too-fast': {
    inject: google(
      'Service invoked too many times in a short time: urlfetch. Try Utilities.sleep(1000) between calls.',
      'fetchAll',
    ),
    told: strip({ kind: 'too-fast', service: 'urlfetch' }),
  },
  'store-full': {
    inject: google(storeFull, 'setProperties'),
    told: strip({ kind: 'store-full' }),
  },
  protected: {
    inject: google(protectedCell, 'setBackgrounds', 'setFontColors', 'appendRow', 'flush'),
    told: { by: 'mail', as: { kind: 'protected' } },
  },
  'spreadsheet-full': {
    inject: google(tooManyCells, 'setValues'),
    told: { by: 'mail', as: { kind: 'spreadsheet-full' } },
  },
  'google-down': {
    inject: google(sheetsFailed, 'getValues', 'getSheetValues'),
    told: strip({ kind: 'google-down' }),
  },
  unexpected: {
    inject: google('Argument too large: value', 'putAll'),
    told: strip({ kind: 'unexpected', message: 'Argument too large: value' }),
  },
};

/** What else Google may refuse: nothing of it may end a run without our words. */
export const others: Readonly<Record<string, Case>> = {
  'properties cannot be read': {
    inject: google(`${quota}properties.`, 'getProperties'),
    told: { by: 'mail', as: { kind: 'quota-used-up', service: 'properties' } },
  },
  'the spreadsheet cannot be opened': {
    inject: google(sheetsFailed, 'getActive', 'getActiveSpreadsheet', 'openById'),
    told: { by: 'mail', as: { kind: 'google-down' } },
  },
  'locks are refused': {
    inject: google('There are too many LockService operations against the same script.', 'tryLock'),
    told: strip({ kind: 'too-fast', service: '' }),
  },
  'the cache fails': {
    inject: google(
      'We’re sorry, a server error occurred. Please wait a bit and try again.',
      'getAll',
    ),
    told: strip({ kind: 'google-down' }),
  },
};
