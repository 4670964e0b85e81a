import { defineEnum, ScriptEnum } from './enums';
import { exception } from './host-port';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'text/xml',
};

const MimeType = defineEnum('ContentMimeType', Object.keys(CONTENT_TYPES));

/** Text a web app answers with. */
export class TextOutput {
  #content: string;
  #mimeType = MimeType.TEXT as ScriptEnum;
  #fileName: string | null = null;

  constructor(content = '') {
    this.#content = content;
  }

  /** For the host, not for scripts: `application/json`. */
  get contentType(): string {
    return CONTENT_TYPES[this.#mimeType.name()] as string;
  }

  append(addedContent: string): this {
    this.#content += String(addedContent);
    return this;
  }

  clear(): this {
    this.#content = '';
    return this;
  }

  downloadAsFile(fileName: string): this {
    this.#fileName = String(fileName);
    return this;
  }

  getContent(): string {
    return this.#content;
  }

  getFileName(): string | null {
    return this.#fileName;
  }

  getMimeType(): ScriptEnum {
    return this.#mimeType;
  }

  setContent(content: string): this {
    this.#content = String(content);
    return this;
  }

  setMimeType(mimeType: ScriptEnum): this {
    if (!(mimeType instanceof ScriptEnum)) {
      throw exception(
        `The parameters (${typeof mimeType}) don't match the method signature for ContentService.TextOutput.setMimeType.`,
        this.setMimeType,
      );
    }
    this.#mimeType = mimeType;
    return this;
  }
}

/** What scripts know as `ContentService`. */
export const contentService = {
  MimeType,
  createTextOutput: (content?: unknown): TextOutput =>
    new TextOutput(content === undefined || content === null ? '' : String(content)),
};
