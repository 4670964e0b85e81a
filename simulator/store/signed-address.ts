import { createHmac, timingSafeEqual } from 'node:crypto';
import type { EpochSeconds } from '../account/model';

/** What an address allows. */
export interface Grant {
  /** `/calls/2104/recording.wav` */
  readonly path: string;
  readonly from: EpochSeconds;
  readonly lifeSeconds: number;
}

/** What is wrong with an address; `undefined` when nothing is. */
export type Flaw = 'unsigned' | 'forged' | 'expired' | undefined;

/**
 * The query of a pre-signed address.
 *
 * @param secret - Only who knows it can make one.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html (read 2026-11-20) —
 * names and formats of the parameters; the signature here is simpler.
 */
export function signedQuery(secret: string, { path, from, lifeSeconds }: Grant): string {
  const date = toAmzDate(from);
  const day = date.slice(0, 8);
  return new URLSearchParams({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `SIMULATED/${day}/us-west-2/s3/aws4_request`,
    'X-Amz-Date': date,
    'X-Amz-Expires': String(lifeSeconds),
    'X-Amz-SignedHeaders': 'host',
    'X-Amz-Signature': signature(secret, path, `${date}/${lifeSeconds}`),
  }).toString();
}

/** Looks at an address somebody came with. */
export function flawOf(
  secret: string,
  { path, query, now }: { path: string; query: URLSearchParams; now: EpochSeconds },
): Flaw {
  const date = query.get('X-Amz-Date');
  const life = query.get('X-Amz-Expires');
  const given = query.get('X-Amz-Signature');
  if (!date || !life || !given) return 'unsigned';
  if (!isSame(given, signature(secret, path, `${date}/${life}`))) return 'forged';
  return now <= fromAmzDate(date) + Number(life) ? undefined : 'expired';
}

/** `20261120T090000Z` */
const toAmzDate = (seconds: EpochSeconds): string =>
  new Date(seconds * 1000).toISOString().replace(/[-:]|\.\d+/g, '');

function fromAmzDate(date: string): EpochSeconds {
  const iso = date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  return Date.parse(iso) / 1000;
}

const signature = (secret: string, path: string, times: string): string =>
  createHmac('sha256', secret).update(`${path}\n${times}`).digest('hex');

function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
