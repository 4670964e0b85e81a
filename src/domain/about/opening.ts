/** What the dialog About is opened with. */
export interface AboutOpening {
  /** Of the bundle behind the menus. */
  readonly version: string;
}
