/** Talks with the person in front of the spreadsheet; in a trigger there is none. */
export interface Prompt {
  /** Whether somebody is there. */
  readonly isAttended: boolean;
  /** Shows a sentence and waits until it is read. */
  tell(title: string, sentence: string): void;
  /** Asks a question that is answered with yes or no. */
  confirm(title: string, question: string): boolean;
  /** Shows a short note that goes away by itself. */
  mention(sentence: string): void;
}
