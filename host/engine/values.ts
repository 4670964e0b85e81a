/** A blob as it crosses between script and host: bytes with a type and a name. */
export class BlobValue {
  constructor(
    readonly bytes: Uint8Array,
    readonly contentType: string | null,
    readonly name: string | null,
  ) {}
}

/** What a script hands to `showSidebar`, `showModalDialog` or returns from `doGet`: one HTML page. */
export class HtmlPage {
  constructor(
    readonly content: string,
    readonly options: HtmlPageOptions,
  ) {}
}

/** What a script said about a page besides its content. */
export interface HtmlPageOptions {
  readonly title: string | null;
  /** Pixels; null when the script set none. */
  readonly width: number | null;
  readonly height: number | null;
  readonly faviconUrl: string | null;
  readonly metaTags: readonly { readonly name: string; readonly content: string }[];
  /** `ALLOWALL` lets other sites frame a web app's page. */
  readonly xFrameOptionsMode: 'DEFAULT' | 'ALLOWALL';
}

/** What a script returns from `doGet` or `doPost` through ContentService. */
export class TextPage {
  constructor(
    readonly content: string,
    /** For instance `application/json`. */
    readonly contentType: string,
    /** File name, when the script asked for a download. */
    readonly downloadName: string | null,
  ) {}
}

/** An answer of UrlFetchApp; becomes an HTTPResponse inside the script. */
export class ResponseValue {
  constructor(
    readonly status: number,
    /** Names as the server spelled them; a header sent several times is an array. */
    readonly headers: Readonly<Record<string, string | readonly string[]>>,
    readonly body: Uint8Array,
  ) {}
}
