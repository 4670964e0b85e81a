import type { EpochSeconds } from '../time/units';
import type { Card } from './card';

/**
 * What is sent to Aircall, as JSON:
 *
 * ```
 * {"creationDate":1790000000000,"contents":[{"type":"title","text":"Acme"}]}
 * ```
 *
 * @see https://developer.aircall.io/tutorials/display-insights/ — `creationDate` in milliseconds (read 2026-11-20).
 */
export const cardBody = ({ lines }: Pick<Card, 'lines'>, now: EpochSeconds): string =>
  JSON.stringify({ creationDate: Math.round(now * 1000), contents: lines });
