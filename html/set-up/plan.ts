import type { SetUpView } from '../../src/domain/pages/set-up-view';

/** What a step asks, while it is open. */
export interface StepContent {
  readonly element: HTMLElement;
  /** Caption of the button that does it. */
  readonly action: string;
  /** What is said while it is being done. */
  readonly doing: string;
  /** Fills it in. */
  show(view: SetUpView): void;
  /** Goes to its first input; absent where the button is all there is. */
  readonly focus?: () => void;
  /** Whether what was entered can be sent; if not, what is wrong is shown and has the focus. */
  readonly check?: () => boolean;
  /**
   * Does it.
   *
   * @returns What has changed of the view; `undefined` when the script refused what was entered, which
   * is shown then.
   */
  submit(): Promise<Partial<SetUpView> | undefined>;
}

/** A step on the way to a live board. */
export interface StepPlan {
  readonly title: string;
  isDone(view: SetUpView): boolean;
  /** What came of it, in sentences. */
  describe(view: SetUpView): readonly string[];
  /** What opens it again, and what it asks then; absent where there is nothing to ask. */
  readonly content?: StepContent;
  readonly changeCaption?: string;
}
