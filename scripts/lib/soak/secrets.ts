import { dumpWorkbook } from '../../../host/workbook/dump';
import type { SoakHouse } from './house';

/** What the host puts in place of a secret that a script logged: the secret was there. */
const mask = '•••';

/** Pages that show an address with its key because somebody asks for just that. */
const showAddresses = ['apiConnectWebhooks', 'apiReadWebhooks'];

/** Looks for the account's secrets in whatever is put out. */
export class SecretWatch {
  /** Where one was found, each place once. */
  readonly found = new Set<string>();
  readonly #house: SoakHouse;

  constructor(house: SoakHouse) {
    this.#house = house;
  }

  /** Lines of a log and the words of an error. */
  readLog(functionName: string, texts: readonly string[]): void {
    for (const text of texts) {
      if (text.includes(mask)) this.found.add(`${functionName} logs a secret: ${text}`);
      this.#read(`the log of ${functionName}`, text);
    }
  }

  /** What a function returned, or asked and told a person. */
  readAnswer(functionName: string, answer: unknown): void {
    if (showAddresses.includes(functionName)) return;
    this.#read(`the answer of ${functionName}`, JSON.stringify(answer) ?? '');
  }

  /** Every cell and note of the workbook. */
  readWorkbook(): void {
    const { sheets } = dumpWorkbook(this.#house.host.workbook);
    for (const { name, values, formulas, notes } of sheets) {
      this.#read(`the sheet ${name}`, JSON.stringify([values, formulas, notes]));
    }
  }

  #read(where: string, text: string): void {
    for (const [name, secret] of this.#secrets()) {
      if (text.includes(secret)) this.found.add(`${where} has the ${name}`);
    }
  }

  #secrets(): readonly (readonly [string, string])[] {
    const { apiId, apiToken } = this.#house.simulator;
    return [
      ['API token', apiToken],
      ['API key', Buffer.from(`${apiId}:${apiToken}`).toString('base64')],
      ...this.#house.postman.secrets,
    ];
  }
}
