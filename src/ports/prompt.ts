/** An answer to a question that can also be left. `cancel`: whoever was asked wants nothing of it. */
export type Choice = 'yes' | 'no' | 'cancel';

/** Talks with the person in front of the spreadsheet; in a trigger there is none. */
export interface Prompt {
  /** Whether somebody is there. */
  readonly isAttended: boolean;
  /** Shows a sentence and waits until it is read. */
  tell(title: string, sentence: string): void;
  /** Asks a question that is answered with yes or no. */
  confirm(title: string, question: string): boolean;
  /** Asks a question that is answered with yes or no, or not at all. */
  choose(title: string, question: string): Choice;
  /** Shows a short note that goes away by itself. */
  mention(sentence: string): void;
}
