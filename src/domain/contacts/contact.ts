/** Somebody the company knows, as one row of the sheet of contacts says it. */
export interface Contact {
  /** Every readable number of the row, in E.164. */
  readonly phones: readonly string[];
  readonly name: string;
  readonly company: string;
  /** E-mail address of the agent who looks after this contact; empty for nobody. */
  readonly ownerEmail: string;
  /** What each column says, people's own columns included, by {@link fieldKey} of its header. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What names a column whatever its spelling: `Owner email` and ` owner  EMAIL` are one. */
export const fieldKey = (header: string): string =>
  header.trim().replace(/\s+/g, ' ').toLowerCase();

/** What a contact's row says in one column; empty when there is none of that name. */
export function fieldOf(contact: Contact, header: string): string {
  const value: unknown = contact.fields[fieldKey(header)];
  // `constructor` is no column
  return typeof value === 'string' ? value : '';
}
