/** Notes for whoever reads the execution log; never a secret. */
export interface RunLog {
  /** Something worth knowing. */
  note(sentence: string): void;
  /** Something that went wrong, with all a developer needs. */
  trouble(sentence: string, cause: unknown): void;
}
