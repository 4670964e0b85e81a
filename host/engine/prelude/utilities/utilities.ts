import { Blob } from '../blob';
import { base64ToBytes, bytesToBase64, type SignedBytes } from '../bytes';
import type { ScriptEnum } from '../enums';
import { askHost, crypto, exception } from '../host-port';
import { parseCsv } from './csv';
import { dataBytes, digests, utilityEnums } from './digests';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import { parseDate } from './parse-date';

type Data = string | SignedBytes;

const webSafe = (base64: string): string => base64.replace(/\+/g, '-').replace(/\//g, '_');

function decodeBase64(encoded: string, standIn: (...args: never[]) => unknown): SignedBytes {
  const bytes = base64ToBytes(String(encoded));
  if (!bytes) throw exception('Could not decode string.', standIn);
  return bytes;
}

interface BlobSource {
  getBlob(): Blob;
}

/** Reads the time of a date of any realm. */
function epochOf(date: Date, standIn: (...args: never[]) => unknown): number {
  if (Object.prototype.toString.call(date) !== '[object Date]') {
    throw exception(
      `The parameters (${typeof date}) don't match the method signature for Utilities.formatDate.`,
      standIn,
    );
  }
  return date.getTime();
}

/** The longest sleep one call may ask for. */
const LONGEST_SLEEP_MS = 300_000;

/** What scripts know as `Utilities`. */
export const utilities = {
  ...utilityEnums,
  ...digests,
  base64Decode(encoded: string): SignedBytes {
    return decodeBase64(encoded, utilities.base64Decode);
  },
  base64DecodeWebSafe(encoded: string): SignedBytes {
    return decodeBase64(encoded, utilities.base64DecodeWebSafe);
  },
  base64Encode: (data: Data, charset?: ScriptEnum): string =>
    bytesToBase64(dataBytes(data, charset)),
  base64EncodeWebSafe: (data: Data, charset?: ScriptEnum): string =>
    webSafe(bytesToBase64(dataBytes(data, charset))),
  formatDate(date: Date, timeZone: string, format: string): string {
    return formatDate(epochOf(date, utilities.formatDate), String(timeZone), String(format));
  },
  parseDate: (date: string, timeZone: string, format: string): Date =>
    parseDate(String(date), String(timeZone), String(format)),
  formatString: (template: string, ...values: unknown[]): string =>
    formatString(template, ...values),
  getUuid: (): string => crypto('uuid'),
  gzip(source: BlobSource, name?: string): Blob {
    const blob = source.getBlob();
    const packed = crypto('gzip', bytesToBase64(blob.getBytes()));
    const ownName = blob.getName();
    return new Blob(
      base64ToBytes(packed) as SignedBytes,
      'application/x-gzip',
      name ?? (ownName === null ? 'archive.gz' : `${ownName}.gz`),
    );
  },
  ungzip(source: BlobSource): Blob {
    const blob = source.getBlob();
    const unpacked = crypto('ungzip', bytesToBase64(blob.getBytes()));
    const name = blob.getName()?.replace(/\.gz$/, '') ?? null;
    return new Blob(base64ToBytes(unpacked) as SignedBytes, null, name);
  },
  newBlob: (data: Data, contentType?: string, name?: string): Blob =>
    new Blob(
      typeof data === 'string' ? data : [...data],
      contentType ?? (typeof data === 'string' ? 'text/plain' : null),
      name ?? null,
    ),
  parseCsv: (csv: string, delimiter?: string): string[][] => parseCsv(String(csv), delimiter),
  sleep(milliseconds: number): void {
    const ms = Number(milliseconds);
    if (!(ms >= 0 && ms <= LONGEST_SLEEP_MS)) {
      throw exception(`Invalid argument: milliseconds`, utilities.sleep);
    }
    askHost({ op: 'sleep', ms }, utilities.sleep);
  },
};
