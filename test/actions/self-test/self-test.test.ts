import { selfTest } from '../../../src/actions/self-test/self-test';
import type { World } from '../../../src/actions/world';

/** A world in which nothing but asking and telling is possible. */
function knock(isCopy: boolean, answer: boolean) {
  const told: string[] = [];
  const prompt = {
    tell: (what: string) => told.push(what),
    confirm: (title: string) => {
      told.push(title);
      return answer;
    },
  };
  const world = { workbook: { isCopy: () => isCopy }, prompt } as unknown as World;
  selfTest(world);
  return told;
}

test('nothing is looked at in a copied spreadsheet, which says what it is', () => {
  expect(knock(true, true)).toEqual([expect.stringMatching(/copy/)]);
});

test('nothing is looked at before somebody says yes', () => {
  expect(knock(false, false)).toEqual(['Self-test']);
});
