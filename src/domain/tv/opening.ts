/** What the TV page is opened with. */
export interface TvOpening {
  /** Of the link. */
  readonly name: string;
  /** The web app's address; the page itself may stand elsewhere, as Google serves it. */
  readonly address: string;
  readonly key: string;
  readonly theme: TvTheme;
}

/** How bright the page is. */
export type TvTheme = 'dark' | 'light';

/** Reads the address's `theme`; anything else is dark. */
export const readTheme = (text: string | undefined): TvTheme =>
  text === 'light' ? 'light' : 'dark';
