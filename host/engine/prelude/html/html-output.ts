import type { WireObject } from '../../wire';
import { Blob } from '../blob';
import { textToBytes } from '../bytes';
import { defineEnum, ScriptEnum } from '../enums';
import { exception } from '../host-port';
import { escapeHtml } from './escape';

/** `HtmlService.XFrameOptionsMode`. */
export const XFrameOptionsMode = defineEnum('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

interface MetaTag {
  readonly name: string;
  readonly content: string;
}

const META_NAMES = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

/** A page: the content of a sidebar, a dialog or a web app's answer. */
export class HtmlOutput {
  #content: string;
  #title: string | null = null;
  #width: number | null = null;
  #height: number | null = null;
  #faviconUrl: string | null = null;
  #metaTags: MetaTag[] = [];
  #frames: 'DEFAULT' | 'ALLOWALL' = 'DEFAULT';

  constructor(content = '') {
    this.#content = content;
  }

  /** Set by the file that knows templates, which itself needs this one. */
  static toTemplate: ((content: string) => object) | undefined;

  static optionsOf(output: HtmlOutput): WireObject {
    return {
      title: output.#title,
      width: output.#width,
      height: output.#height,
      faviconUrl: output.#faviconUrl,
      metaTags: output.#metaTags.map(({ name, content }) => ({ name, content })),
      xFrameOptionsMode: output.#frames,
    };
  }

  addMetaTag(name: string, content: string): this {
    if (!META_NAMES.has(name)) {
      throw exception('The specified meta tag is not allowed in this context.', this.addMetaTag);
    }
    this.#metaTags.push({ name, content: String(content) });
    return this;
  }

  append(addedContent: string): this {
    this.#content += String(addedContent);
    return this;
  }

  appendUntrusted(addedContent: string): this {
    return this.append(escapeHtml(String(addedContent)));
  }

  asTemplate(): object | undefined {
    return HtmlOutput.toTemplate?.(this.#content);
  }

  clear(): this {
    this.#content = '';
    return this;
  }

  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }

  getBlob(): Blob {
    return new Blob(textToBytes(this.#content), 'text/html', 'output.html');
  }

  getContent(): string {
    return this.#content;
  }

  getFaviconUrl(): string | null {
    return this.#faviconUrl;
  }

  getHeight(): number | null {
    return this.#height;
  }

  getMetaTags(): { getName(): string; getContent(): string }[] {
    return this.#metaTags.map(({ name, content }) => ({
      getName: () => name,
      getContent: () => content,
    }));
  }

  getTitle(): string | null {
    return this.#title;
  }

  getWidth(): number | null {
    return this.#width;
  }

  setContent(content: string): this {
    this.#content = String(content);
    return this;
  }

  setFaviconUrl(iconUrl: string): this {
    this.#faviconUrl = String(iconUrl);
    return this;
  }

  setHeight(height: number | null): this {
    this.#height = height === null ? null : Number(height);
    return this;
  }

  /** Only the IFRAME mode exists; the call does nothing. */
  setSandboxMode(): this {
    return this;
  }

  setTitle(title: string): this {
    this.#title = String(title);
    return this;
  }

  setWidth(width: number | null): this {
    this.#width = width === null ? null : Number(width);
    return this;
  }

  setXFrameOptionsMode(mode: ScriptEnum): this {
    if (!(mode instanceof ScriptEnum)) {
      throw exception('Argument cannot be null: mode', this.setXFrameOptionsMode);
    }
    this.#frames = mode.name() === 'ALLOWALL' ? 'ALLOWALL' : 'DEFAULT';
    return this;
  }

  toString(): string {
    return 'HtmlOutput';
  }
}

/** Title, size and the rest, for the host. */
export const htmlOptions = (output: HtmlOutput): WireObject => HtmlOutput.optionsOf(output);
