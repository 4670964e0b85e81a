import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A line that must not compile in a room, and the compiler's reason. */
interface Forbidden {
  readonly room: string;
  readonly line: string;
  readonly reason: string;
}

const unknownName = 'TS2304|TS2584|TS2591|TS2503|TS2552|TS2582';
const outsideRoom = 'TS6307|TS6059';

const forbidden: readonly Forbidden[] = [
  ...['src/domain', 'src/ports', 'src/aircall', 'src/actions'].flatMap((room) => [
    { room, line: 'export const it = SpreadsheetApp;', reason: unknownName },
    { room, line: 'export const it = UrlFetchApp;', reason: unknownName },
    { room, line: 'export const it = console;', reason: unknownName },
  ]),
  ...['src/domain', 'src/aircall', 'src/actions', 'src/apps-script', 'src'].flatMap((room) => [
    { room, line: 'export const it = new URL("x");', reason: unknownName },
    { room, line: 'export const it = document;', reason: unknownName },
    { room, line: 'export const it = process;', reason: unknownName },
    { room, line: 'export const it = fetch;', reason: unknownName },
    { room, line: 'export const it = setTimeout;', reason: unknownName },
    { room, line: 'export const it = Buffer;', reason: unknownName },
  ]),
  { room: 'src/domain', line: "export * from '../ports/http';", reason: outsideRoom },
  { room: 'src/ports', line: "export * from '../aircall/client/client';", reason: outsideRoom },
  { room: 'src/aircall', line: "export * from '../actions/world';", reason: outsideRoom },
  { room: 'src/actions', line: "export * from '../apps-script/a1';", reason: outsideRoom },
  { room: 'src/apps-script', line: "export * from '../actions/world';", reason: outsideRoom },
  {
    room: 'src/apps-script',
    line: "export * from '../aircall/client/client';",
    reason: outsideRoom,
  },
  { room: 'html', line: "export * from '../src/ports/http';", reason: outsideRoom },
  { room: 'html', line: 'export const it = process;', reason: unknownName },
  { room: 'clock', line: "export * from '../host/services/service';", reason: outsideRoom },
  { room: 'host', line: "export * from '../simulator/simulator';", reason: outsideRoom },
  { room: 'host', line: "export * from '../src/domain/calls/call';", reason: outsideRoom },
  { room: 'simulator', line: "export * from '../host/services/service';", reason: outsideRoom },
  { room: 'simulator', line: "export * from '../src/domain/calls/call';", reason: outsideRoom },
];

/** Lines that do compile: the harness would be worthless if nothing did. */
const allowed: readonly Omit<Forbidden, 'reason'>[] = [
  { room: 'src/domain', line: 'export const it = new Date(0);' },
  { room: 'src/actions', line: "export * from '../aircall/client/client';" },
  { room: 'src/apps-script', line: 'export const it = SpreadsheetApp;' },
  { room: 'html', line: 'export const it = document;' },
  { room: 'host', line: "export * from '../clock/clock';" },
];

const scratch = path.resolve('build/forbidden');

/** Compiles each line as if it stood in its room: same compiler options, same references. */
function compile(cases: readonly Omit<Forbidden, 'reason'>[]): string {
  const references = cases.map(({ room, line }, index) => {
    const folder = path.join(scratch, String(index));
    mkdirSync(folder, { recursive: true });
    const up = path.relative(folder, path.resolve(room));
    writeFileSync(path.join(folder, 'line.ts'), relocated(line, up));
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(roomConfig(room, up)));
    return { path: `./${index}` };
  });
  writeFileSync(path.join(scratch, 'tsconfig.json'), JSON.stringify({ files: [], references }));
  try {
    return execFileSync('node_modules/.bin/tsc', ['-b', scratch], { encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout: unknown }).stdout);
  }
}

const relocated = (line: string, up: string): string => line.replace("'../", `'${up}/../`);

function roomConfig(room: string, up: string) {
  const config = JSON.parse(readFileSync(path.join(room, 'tsconfig.json'), 'utf8'));
  return {
    ...config,
    extends: `${up}/${config.extends}`,
    compilerOptions: {
      ...config.compilerOptions,
      rootDir: path.resolve('.'),
      outDir: './out',
      tsBuildInfoFile: './out/info',
      typeRoots: [path.resolve('node_modules/@types')],
    },
    include: ['line.ts'],
    exclude: [],
    references: (config.references ?? []).map((reference: { path: string }) => ({
      path: `${up}/${reference.path}`,
    })),
  };
}

describe('what a room must not use does not compile there', () => {
  rmSync(scratch, { recursive: true, force: true });
  const output = compile([...forbidden, ...allowed]);
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  const errorsOf = (index: number): string =>
    output
      .split('\n')
      .filter((row) => row.includes(`forbidden/${index}/line.ts`))
      .join('\n');

  test.each(forbidden.map((one, index) => ({ ...one, index })))(
    '$room: $line',
    ({ index, reason }) => {
      expect(errorsOf(index)).toMatch(new RegExp(reason));
    },
  );

  test.each(allowed.map((one, index) => ({ ...one, index: forbidden.length + index })))(
    '$room: $line, which does',
    ({ index }) => {
      expect(errorsOf(index)).toBe('');
    },
  );
});

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesOf(place);
    return place.endsWith('.ts') ? [place] : [];
  });

test.each([/\bDate\.now\(/, /new Date\(\)/, /\bMath\.random\(/, /performance\./])(
  'domain/ hands time and chance in: no %s',
  (pattern) => {
    const offenders = filesOf('src/domain').filter((file) =>
      pattern.test(readFileSync(file, 'utf8')),
    );
    expect(offenders).toEqual([]);
  },
);
