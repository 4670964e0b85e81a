import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { inLanguage } from '../../src/apps-script/page-language';
import type { Answer } from '../../src/domain/pages/answer';
import type { PageApi } from '../../src/domain/pages/page-api';
import type { Language } from '../../src/domain/texts/language';

/** What a function of the script does: answers in turn, the last one again and again. */
type Script = {
  readonly [Name in keyof PageApi]?: readonly Turn<ReturnType<PageApi[Name]>>[];
};

/** An answer, Google's word of a failure, or no answer at all until `release`. */
type Turn<T> = T | { readonly failure: string } | { readonly held: T };

/** A page of dist/ by itself, 300 px wide, with a script of the test's making behind it. */
export interface LonePage {
  readonly page: Page;
  /** What the page asked the script: name and values. */
  asked(): Promise<readonly (readonly [string, ...unknown[]])[]>;
  /** Lets answers come that were held back. */
  release(): Promise<void>;
}

/** What a page finds in its window. */
interface StubWindow {
  script: Record<string, readonly unknown[]>;
  asked: (readonly [string, ...unknown[]])[];
  held: (() => void)[];
}

/** An answer that brings a value. */
export const good = <T>(value: T): Answer<T> => ({ ok: true, value });

/** Opens a page of dist/ by its name. @param timezoneId - The browser's. */
export async function openLonePage(
  browser: Browser,
  facts: {
    readonly name: string;
    readonly script: Script;
    readonly timezoneId?: string;
    readonly height?: number;
    /** @default 'en' */
    readonly language?: Language;
  },
): Promise<LonePage> {
  const { name, script, timezoneId, height = 800, language = 'en' } = facts;
  const viewport = { width: 300, height };
  const page = await browser.newPage({ viewport, ...(timezoneId && { timezoneId }) });
  // a page that answers at once needs no longer, even on a busy machine
  page.setDefaultTimeout(10_000);
  await page.addInitScript(installScript, script as Record<string, readonly unknown[]>);
  const file = path.resolve('dist', `${name}.html`);
  const { href } = pathToFileURL(file);
  await page.route(href, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: inLanguage(readFileSync(file, 'utf8'), language),
    }),
  );
  await page.goto(href);
  return {
    page,
    asked: () => page.evaluate(() => (window as unknown as StubWindow).asked),
    release: () =>
      page.evaluate(() => {
        const { held } = window as unknown as StubWindow;
        for (const answer of held.splice(0)) answer();
      }),
  };
}

/** Runs in the page, before anything of the page's own. */
function installScript(script: Record<string, readonly unknown[]>): void {
  const stub = window as unknown as StubWindow & { google: object };
  Object.assign(stub, { script, asked: [], held: [] });
  const turns = new Map<string, number>();
  const answer = (
    name: string,
    succeed: (value: unknown) => void,
    fail: (error: Error) => void,
  ) => {
    const list = script[name] ?? [];
    const turn = turns.get(name) ?? 0;
    turns.set(name, turn + 1);
    const next = list[Math.min(turn, list.length - 1)] as Record<string, unknown> | undefined;
    if (next?.failure) setTimeout(() => fail(new Error(String(next.failure))));
    else if (next?.held) stub.held.push(() => succeed(next.held));
    else setTimeout(() => succeed(next ?? null));
  };
  const runner = (succeed: (value: unknown) => void, fail: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (next: typeof succeed) => runner(next, fail);
          if (name === 'withFailureHandler') return (next: typeof fail) => runner(succeed, next);
          return (...values: unknown[]) => {
            stub.asked.push([String(name), ...values]);
            answer(String(name), succeed, fail);
          };
        },
      },
    );
  const nobody = (): void => {};
  stub.google = { script: { run: runner(nobody, nobody), host: { close: nobody } } };
}
