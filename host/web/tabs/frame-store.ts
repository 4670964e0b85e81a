import { randomInt, randomUUID } from 'node:crypto';
import type { HtmlPage } from '../../engine/values';
import type { FrameView } from '../protocol';

/** Google's size of a dialog for which the script set none. */
const DIALOG = { width: 600, height: 400 };
const SIDEBAR_WIDTH = 300;

/** A page of the script that is open in some browser tab. */
interface OpenFrame {
  readonly view: FrameView;
  readonly html: string;
}

/** The sidebars and dialogs that are open, each under an address nobody can guess. */
export class FrameStore {
  readonly #frames = new Map<string, OpenFrame>();
  /** Not from 0: a browser that outlived another host still shows that one's pages. */
  #count = 1_000_000_000 + randomInt(1_000_000_000);

  /** Opens a page. */
  open(page: HtmlPage, place: FrameView['place'], title: string): FrameView {
    this.#count += 1;
    const { width, height } = page.options;
    const view: FrameView = {
      id: this.#count,
      place,
      title,
      width: place === 'sidebar' ? SIDEBAR_WIDTH : (width ?? DIALOG.width),
      height: height ?? DIALOG.height,
      address: `/frame/${randomUUID()}`,
    };
    this.#frames.set(view.address, { view, html: frameHtml(page) });
    return view;
  }

  /** The HTML at an address. */
  html(address: string): string | undefined {
    return this.#frames.get(address)?.html;
  }

  close({ address }: FrameView): void {
    this.#frames.delete(address);
  }
}

/**
 * The page as it is served: `google.script` comes before the script's own code. What is set before
 * the content lands in its head, and a second doctype is skipped by browsers.
 */
function frameHtml({ content, options }: HtmlPage): string {
  const metas = options.metaTags.map(
    (tag) => `<meta name="${escapeText(tag.name)}" content="${escapeText(tag.content)}">`,
  );
  return `<!doctype html><meta charset="utf-8">${metas.join('')}<script src="/host-client.js"></script>${content}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
