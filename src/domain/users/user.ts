/** Someone who answers or makes calls ("agent" on screen), as the directory knows them. */
export interface User {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  /** What the user chose: `available`, `custom` (working hours, "Auto" in Aircall) or `unavailable`. */
  readonly availabilitySetting: string;
  /** IANA name, such as `Europe/Paris`; empty when Aircall does not say. */
  readonly timeZone: string;
  /** Numbers the user is assigned to, once they are mapped. */
  readonly numberIds: readonly number[];
}
