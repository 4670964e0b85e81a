/** One of the company's own phone numbers. */
export interface AircallNumber {
  readonly id: number;
  readonly name: string;
  /** As Aircall displays it, with spaces: `+33 1 99 00 11 22`. */
  readonly digits: string;
  /** ISO 3166 code of two letters. */
  readonly country: string;
  readonly timeZone: string;
  /** Users assigned to it, once they are mapped. */
  readonly userIds: readonly number[];
}
