/** The part of a field that takes a value; label, help and error stand around it. */
export interface Control<T> {
  readonly element: HTMLElement;
  /** What a screen reader must hear label, help and error with. */
  readonly inputs: readonly HTMLElement[];
  /** What was entered; `undefined` when it cannot be read. */
  read(): T | undefined;
  write(value: T): void;
  focus(): void;
  /** Of the inputs those in which the problem lies; without it, all of them. */
  faulty?(): readonly HTMLElement[];
  /** Whether several inputs stand under one label, as with days and times. */
  readonly isGroup: boolean;
}

/** Tells a control's field that something was entered. */
export type OnInput = () => void;
