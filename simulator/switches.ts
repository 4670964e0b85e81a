/** Behaviour that Aircall does not document, or that a test wants otherwise: one value per key. */
export interface Switches {
  /** Requests a minute for the whole company; 0 = no limit. */
  readonly 'rate.limit': number;
  readonly 'rate.headers': 'always' | 'onLimit';
  readonly 'rate.resetUnit': 's' | 'ms';
  readonly 'rate.retryAfter': 'off' | 'on';
  readonly 'rate.body': 'message' | 'error';
  readonly usersV1: 'removed' | 'alive';
  readonly perPageOver50: '400' | 'clamp';
  readonly over10k: '400' | 'empty';
  readonly authError: 'edge' | 'app';
  readonly 'numbersList.users': 'false' | 'true';
  /** What the card of a call that is over is answered. */
  readonly 'insightCard.onEnded': '201' | '400';
  /** What a transfer to a user or team that does not exist is answered. */
  readonly 'transfer.unknownTarget': '404' | '400';
  /** Whether "Ring to (via API)" goes where a 3xx points, or falls through to the next widget. */
  readonly 'ringTo.followRedirects': 'true' | 'false';
  /** Whether it writes the caller's number into an address as `%2B33…`, or as `+33…`. */
  readonly 'ringTo.encode': 'true' | 'false';
  readonly 'ringTo.timeoutMs': number;
  /** Seconds that a recording's address lives. */
  readonly recordingTtl: number;
  /** Whether some people have names that try to run as formulas or HTML. */
  readonly names: 'hostile' | 'plain';
  /** How long every metered answer takes, in milliseconds of the clock. */
  readonly 'latency.ms': number;
  /** Whether a webhook may have an http address. */
  readonly 'webhook.allowHttp': 'false' | 'true';
  /** Whether the sender goes where a 3xx points, as axios does, or counts it as a failure. */
  readonly 'webhook.followRedirects': 'true' | 'false';
  readonly 'webhook.timeoutMs': number;
  /** Failed attempts in a row after which a webhook is switched off. */
  readonly 'webhook.disableAfter': number;
  /** Seconds until the first retry; each further one takes twice as long. */
  readonly 'webhook.retrySpacing': number;
  /** How many deliveries come twice, and how many never: a share up to 1, or above that per cent. */
  readonly 'webhook.duplicateRate': number;
  readonly 'webhook.lossRate': number;
  /** By how many seconds a delivery may be late, so that they overtake each other. */
  readonly 'webhook.shuffle': number;
}

interface Row {
  readonly values: readonly string[] | 'number' | 'share';
  readonly default: string;
  readonly help: string;
}

/**
 * Every switch with what it may be and its default.
 *
 * @see https://developer.aircall.io/api-references/ — where it is silent or its readers disagree.
 */
export const switchTable: { readonly [Key in keyof Switches]: Row } = {
  'rate.limit': {
    values: 'number',
    default: '120',
    help: 'requests a minute and company; 0 = none',
  },
  'rate.headers': {
    values: ['always', 'onLimit'],
    default: 'always',
    help: 'X-AircallApi-* headers',
  },
  'rate.resetUnit': { values: ['s', 'ms'], default: 's', help: 'unit of X-AircallApi-Reset' },
  'rate.retryAfter': { values: ['off', 'on'], default: 'off', help: 'Retry-After on 429' },
  'rate.body': { values: ['message', 'error'], default: 'message', help: 'shape of the 429 body' },
  usersV1: { values: ['removed', 'alive'], default: 'removed', help: 'old users endpoints' },
  perPageOver50: { values: ['400', 'clamp'], default: '400', help: 'answer to per_page over 50' },
  over10k: { values: ['400', 'empty'], default: '400', help: 'pages beyond 10,000 calls' },
  authError: { values: ['edge', 'app'], default: 'edge', help: 'who refuses a wrong key' },
  'numbersList.users': {
    values: ['false', 'true'],
    default: 'false',
    help: 'users in GET /v1/numbers',
  },
  'insightCard.onEnded': {
    values: ['201', '400'],
    default: '201',
    help: 'answer to the card of a call that is over',
  },
  'transfer.unknownTarget': {
    values: ['404', '400'],
    default: '404',
    help: 'answer to a transfer to nobody',
  },
  'ringTo.followRedirects': {
    values: ['true', 'false'],
    default: 'true',
    help: 'Ring to (via API) follows a 302 with a GET, or gives up',
  },
  'ringTo.encode': {
    values: ['true', 'false'],
    default: 'true',
    help: 'Ring to (via API) writes the caller as %2B33…, or as +33…',
  },
  'ringTo.timeoutMs': {
    values: 'number',
    default: '5000',
    help: 'how long Ring to (via API) waits for an answer',
  },
  recordingTtl: { values: 'number', default: '3600', help: 'life of recording addresses, seconds' },
  names: {
    values: ['hostile', 'plain'],
    default: 'hostile',
    help: 'names that try to run as formulas or HTML',
  },
  'latency.ms': { values: 'number', default: '0', help: 'time that every answer takes' },
  'webhook.allowHttp': {
    values: ['false', 'true'],
    default: 'false',
    help: 'webhooks with http addresses',
  },
  'webhook.followRedirects': {
    values: ['true', 'false'],
    default: 'true',
    help: 'follow a 302 with a GET, or count it as a failure',
  },
  'webhook.timeoutMs': { values: 'number', default: '5000', help: 'time an answer may take' },
  'webhook.disableAfter': {
    values: 'number',
    default: '50',
    help: 'failures in a row that switch a webhook off',
  },
  'webhook.retrySpacing': {
    values: 'number',
    default: '30',
    help: 'seconds to the first retry; pauses double up to half an hour',
  },
  'webhook.duplicateRate': {
    values: 'share',
    default: '0',
    help: 'deliveries that come twice: 0.05 or 5 is 5 %',
  },
  'webhook.lossRate': { values: 'share', default: '0', help: 'deliveries that never come' },
  'webhook.shuffle': {
    values: 'number',
    default: '0',
    help: 'seconds a delivery may be late, so that order is lost',
  },
};

/**
 * Switches from `key=value` texts; what is not named keeps its default.
 *
 * @throws {Error} With a sentence for people, when a key or value is not known.
 */
export function parseSwitches(texts: readonly string[]): Switches {
  const values = new Map(Object.entries(switchTable).map(([key, row]) => [key, row.default]));
  for (const text of texts) {
    const [key = '', value = ''] = text.split(/=(.*)/s);
    values.set(key, checked(key, value));
  }
  const entries = [...values].map(([key, value]) => [
    key,
    Array.isArray(rowOf(key)?.values) ? value : Number(value),
  ]);
  return Object.fromEntries(entries) as Switches;
}

const rowOf = (key: string): Row | undefined =>
  Object.hasOwn(switchTable, key) ? switchTable[key as keyof Switches] : undefined;

function checked(key: string, value: string): string {
  const row = rowOf(key);
  if (!row) {
    throw new Error(
      `There is no switch "${key}". Switches: ${Object.keys(switchTable).join(', ')}.`,
    );
  }
  const { fits, wanted } = ruleOf(row.values);
  if (fits(value)) return value;
  throw new Error(`The switch ${key} takes ${wanted}, not "${value}".`);
}

interface Rule {
  readonly fits: (value: string) => boolean;
  readonly wanted: string;
}

function ruleOf(values: Row['values']): Rule {
  if (values === 'number')
    return { fits: (value) => /^\d+$/.test(value), wanted: 'a whole number' };
  if (values === 'share') {
    return { fits: (value) => /^\d+(\.\d+)?$/.test(value), wanted: 'a number' };
  }
  return { fits: (value) => values.includes(value), wanted: values.join(' or ') };
}
