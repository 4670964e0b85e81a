import type { ButtonName, QuestionView } from '../../protocol';
import { Questions } from './questions';

/** What the person answered to the page itself. */
interface OwnAnswer {
  readonly button: ButtonName;
  readonly text: string;
}

/** Questions the page asks itself, in the same windows as those of scripts. */
export class OwnQuestions {
  readonly #waiting = new Map<number, (answer: OwnAnswer) => void>();
  readonly #questions = new Questions(({ id, ...answer }) => this.#waiting.get(id)?.(answer));
  readonly element = this.#questions.element;
  #count = 0;

  /** Asks and waits for the answer. */
  ask(question: Omit<QuestionView, 'id'>): Promise<OwnAnswer> {
    this.#count += 1;
    const id = this.#count;
    return new Promise((done) => {
      this.#waiting.set(id, done);
      this.#questions.show({ ...question, id });
    });
  }

  /** Says something that only needs an OK. */
  async tell(title: string, message: string): Promise<void> {
    await this.ask({ kind: 'alert', title, message, buttons: ['OK'] });
  }
}
