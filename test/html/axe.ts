import type { Frame, Page } from 'playwright-core';

const source = require.resolve('axe-core/axe.min.js');

/** WCAG 2.1 A and AA, and what axe calls best practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** A rule that a page breaks, and where. */
type Violation = readonly [rule: string, ...targets: string[]];

interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly string[] }[];
    }[];
  }>;
}

/**
 * What keeps people out of a page, as far as a machine can tell.
 *
 * @param without - Rules that do not hold for it.
 * @see https://github.com/dequelabs/axe-core/blob/develop/doc/API.md — run (read 2026-11-21).
 */
export async function violationsOf(
  page: Page | Frame,
  without: readonly string[] = [],
): Promise<readonly Violation[]> {
  await page.addScriptTag({ path: source });
  return page.evaluate(
    async ({ tags, left }) => {
      const { axe } = window as unknown as { axe: Axe };
      const off = Object.fromEntries(left.map((id) => [id, { enabled: false }]));
      // cards are all made alike
      const where = { exclude: [['.cards > :nth-child(n + 3)']] };
      const { violations } = await axe.run(where, {
        runOnly: tags,
        rules: off,
        resultTypes: ['violations'],
      });
      return violations.map(
        ({ id, nodes }): Violation => [id, ...nodes.map(({ target }) => target.join(' '))],
      );
    },
    { tags: rules, left: without },
  );
}
