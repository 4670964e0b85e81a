/** What this project knows of itself as a web app. */
export interface WebApp {
  /** The version of the bundle that runs now; a deployment may serve an older one. */
  readonly version: string;
  /** Where Google says the web app is; `undefined` while there is no deployment. */
  suggestedAddress(): string | undefined;
  /** 64 hexadecimal digits nobody can guess. */
  newKey(): string;
}
