/** One e-mail, in plain text. */
export interface Email {
  /** Addresses with commas between them. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** E-mails from the account of whoever made the trigger. */
export interface Mail {
  /** @throws {Error} Google's, such as that the day's quota is used up. */
  send(email: Email): void;
  /**
   * How many people may still be written to today.
   *
   * @throws {Error} Google's, when the script may not send e-mails.
   */
  quotaLeft(): number;
}
