/** What the TV page is opened with. */
export interface TvOpening {
  /** Of the link. */
  readonly name: string;
  /** The web app's address; the page itself may stand elsewhere, as Google serves it. */
  readonly address: string;
  readonly key: string;
  readonly theme: TvTheme;
}

/** The colours a page can have, as its address names them. */
export const tvThemes = ['dark', 'light', 'colour-blind'] as const;

/** One of them. */
export type TvTheme = (typeof tvThemes)[number];

/** Reads the address's `theme`; anything else is dark. */
export const readTheme = (text: string | undefined): TvTheme =>
  tvThemes.find((theme) => theme === text) ?? 'dark';
