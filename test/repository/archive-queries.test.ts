import { readFileSync } from 'node:fs';
import { archiveLine } from '../../src/domain/archive/line';
import { type LocalArchive, openLocalArchive } from '../builders/local-archive';
import { callsOf } from '../features/archive-house';

const page = readFileSync('docs/archive.md', 'utf8');
const queries = [...page.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, sql = '']) => sql);

let archive: LocalArchive;
beforeAll(async () => {
  archive = await openLocalArchive();
  const calls = callsOf('2026-11-05', 40, 100).map((call, at) => ({
    call: {
      ...call,
      comments: at % 10 === 0 ? ['Fàcture'] : call.comments,
      trail: {
        rings: [{ userId: 1, name: 'Ana Martin', at: call.startedAt + 2 }],
        declines: [],
        hasStart: true,
        hasEnd: true,
      },
    },
    updatedAt: call.endedAt,
    own: [],
  }));
  await archive.load('2026-11-05', calls.map(archiveLine));
});
afterAll(() => archive.close());

test('the page has its queries', () => expect(queries.length).toBeGreaterThan(4));

test.each(queries.map((sql, at) => [at + 1, sql]))(
  'query %i of the page finds something',
  async (_, sql) => {
    const { rows } = await archive.ask({
      sql: String(sql).replace('`my-project.aircall.calls`', 'calls'),
      parameters: [],
    });
    expect(rows.length).toBeGreaterThan(0);
  },
);
