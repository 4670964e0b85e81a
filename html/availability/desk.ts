/** What fills the sidebar at one time. */
export interface Panel {
  readonly element: HTMLElement;
  focus(): void;
}

/** The sidebar itself. */
export interface Desk {
  /** Asks Aircall how these agents are, and shows them with the choice what to switch to. */
  open(userIds: readonly number[]): void;
  /** Shows something else. */
  show(panel: Panel): void;
}
