const shortestSecret = 6;

// bounded, so that no text keeps them busy
const eMail = /[\w.+-]{1,64}@[\w.-]{3,255}/g;
const phoneNumber = /\+\d[\d ().-]{5,30}\d/g;

/** Names of properties whose texts are no secrets, and may be quoted by Google. */
const open = new Set([
  'SPREADSHEET_ID',
  'SHEETS',
  'SCHEMA_VERSION',
  'SETTINGS',
  'AIRCALL_BASE_URL',
]);

/**
 * Makes what blackens a text for a sheet that many people read: whatever is stored as a secret,
 * e-mail addresses and phone numbers.
 *
 * @param saved - All Script Properties.
 */
export function createCensor(saved: Readonly<Record<string, string>>): (text: string) => string {
  const secrets = Object.entries(saved)
    .flatMap(([name, text]) => (open.has(name) ? [] : wordsOf(text)))
    .sort((one, other) => other.length - one.length);
  return (text) =>
    secrets
      .reduce((rest, secret) => rest.split(secret).join('[hidden]'), text)
      .replace(eMail, '[hidden]')
      .replace(phoneNumber, '[hidden]');
}

/** The text, and whatever long words it holds: a key may stand in JSON or in an address. */
const wordsOf = (text: string): readonly string[] =>
  [text, ...text.split(/[^\w.~-]+/).filter((word) => /\d/.test(word) && word.length >= 12)].filter(
    (word) => word.length >= shortestSecret,
  );
