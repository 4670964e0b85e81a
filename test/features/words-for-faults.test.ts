import { readFileSync } from 'node:fs';
import { faultsOfAircall } from '../../scripts/lib/soak/faults-of-aircall';
import { clockJumps, faultsOfGoogle } from '../../scripts/lib/soak/faults-of-google';
import { faultsOfPeople } from '../../scripts/lib/soak/faults-of-people';
import { faultsOfWebhooks } from '../../scripts/lib/soak/faults-of-webhooks';
import { explainFailure } from '../../src/domain/texts/explain-failure';
import type { Failure } from '../../src/domain/texts/failure';
import { type Case, type Elsewhere, kinds, others, soaked, type Told } from './fault-cases';
import { type FaultyHouse, openFaultyHouse } from './faulty-house';

let house: FaultyHouse;
beforeAll(async () => {
  house = await openFaultyHouse();
}, 60_000);
afterAll(() => house.close());

test('every fault of the soak is in the table', () => {
  const all = [faultsOfAircall, faultsOfGoogle, clockJumps, faultsOfWebhooks, faultsOfPeople];
  expect(Object.keys(soaked).sort()).toEqual(all.flatMap((faults) => Object.keys(faults)).sort());
});

const isCase = (one: Case | Elsewhere): one is Case => 'told' in one;
/** What people do to the sheets comes last: Runs with a column more cannot be added to while nothing can be read. */
const cases: readonly (readonly [string, Case])[] = [
  ...Object.entries(kinds).flatMap(([name, one]) =>
    isCase(one) && !Object.values(soaked).includes(one) ? [[name, one] as const] : [],
  ),
  ...Object.entries(others),
  ...Object.entries(soaked),
];

test.each(cases)(
  '%s: told with a way out, or nobody is troubled',
  async (_, it) => {
    await recover();
    const known = new Set(house.runs().map(({ Started }) => Started));
    await it.inject(house);
    const { ok, error } = await house.refresh(it.after ?? 60);
    expect(ok).toBe(it.told.by !== 'mail');
    if (it.told.by === 'mail') expect(isTold(it.told.as, String(error?.message))).toBe(true);
    else expectTold(it.told, known);
  },
  30_000,
);

test.each(Object.values(kinds).filter((one) => !isCase(one)) as readonly Elsewhere[])(
  'another test looks at it: $test',
  ({ file, test: title }) =>
    expect(readFileSync(`test/features/${file}.test.ts`, 'utf8')).toContain(title),
);

/** Whatever went wrong before is over. */
async function recover(): Promise<void> {
  await house.breakGoogle();
  house.weather = 'fair';
  house.control('DELETE', '/faults');
  await house.refresh(130);
  expect(house.strip()).toMatch(/^✔ Updated/);
}

function expectTold(told: Exclude<Told, { by: 'mail' }>, known: ReadonlySet<unknown>): void {
  const news = house.runs().filter(({ Started }) => !known.has(Started));
  if (told.by === 'strip') {
    expect(house.strip()).toMatch(/^⚠ Not updated/);
    expect(told.as.some((failure) => isTold(failure, house.strip()))).toBe(true);
    expect(news.at(-1)).toMatchObject({ Outcome: 'failed' });
    expect(told.as.some((failure) => isTold(failure, String(news.at(-1)?.Detail)))).toBe(true);
    return;
  }
  expect(house.strip()).toMatch(/^✔ Updated/);
  expect(house.strip()).not.toMatch(/⚠/);
  expect(news.filter(({ Outcome }) => Outcome === 'failed')).toEqual([]);
  if (told.by === 'Runs') {
    expect(news.map(({ Detail }) => Detail).join('\n')).toMatch(told.saying);
  }
}

/** Whether a text has both halves of what the catalogue says: what is wrong, and the way out. */
function isTold(failure: Failure, text: string): boolean {
  const { what, whatToDo } = explainFailure(failure, 'Europe/Paris');
  return whatToDo.length > 20 && text.includes(what.replace(/\.$/, '')) && text.includes(whatToDo);
}
