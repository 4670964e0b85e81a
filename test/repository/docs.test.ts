import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { en } from '../../src/domain/texts/en';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...['docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => path.join(folder, name)),
  ),
];
const textOf = new Map(pages.map((page) => [page, readFileSync(page, 'utf8')]));
const read = (page: string): string => textOf.get(page) ?? readFileSync(page, 'utf8');
/** Without what is only quoted: code is no link. */
const prose = (page: string): string =>
  read(page)
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/`[^`\n]*`/g, '');
const blocks = (page: string, language: string): string[] =>
  [...read(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, code = '']) => code,
  );
/** Everything that is set as code, in a line or in a block. */
const codeIn = (page: string): string[] => [
  ...[...read(page).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code),
  ...blocks(page, '\\w*'),
];

/** The name GitHub gives a heading to link to. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
const anchorsOf = (page: string): string[] =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

test.each(pages)('%s: links and pictures are there', (page) => {
  const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const broken = links.filter((link) => {
    if (/^https?:/.test(link)) return false;
    const [file, anchor] = link.split('#') as [string, string | undefined];
    const target = file === '' ? page : path.join(path.dirname(page), file);
    if (!existsSync(target)) return true;
    return anchor !== undefined && !anchorsOf(target).includes(anchor);
  });
  expect(broken).toEqual([]);
});

test('every picture is shown somewhere', () => {
  const shown = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)\s]+\.(?:png|svg))\)/g)].map(([, link = '']) =>
      path.basename(link),
    ),
  );
  expect(readdirSync('docs/images').filter((name) => !shown.includes(name))).toEqual([]);
});

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Each `npm run NAME …` or `npm start …` of a page. */
const commands = pages.flatMap((page) =>
  codeIn(page).flatMap((code) =>
    [...code.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)([^\n&|]*)/g)].map(
      ([, run, short, rest = '']) => ({ page, name: run ?? short ?? '', rest }),
    ),
  ),
);

test('every command in the docs is one of package.json', () => {
  expect(commands.length).toBeGreaterThan(20);
  const unknown = commands.filter(({ name }) => scripts[name] === undefined);
  expect(unknown).toEqual([]);
});

const flagsOf = new Map<string, Set<string>>();
for (const { name, rest } of commands) {
  const flags = [...rest.matchAll(/\s(--[a-z][\w-]*)/g)].map(([, flag = '']) => flag);
  const wanted = flags.filter((flag) => flag !== '--help');
  if (wanted.length === 0) continue;
  flagsOf.set(name, new Set([...(flagsOf.get(name) ?? []), ...wanted]));
}

test.each([...flagsOf])('npm run %s knows every option that docs give it', (name, flags) => {
  const [program = '', ...words] = (scripts[name] ?? '').split(' ');
  expect(program).toBe('node');
  const help = execFileSync(process.execPath, [...words, '--help'], { encoding: 'utf8' });
  for (const flag of flags) expect(help).toContain(flag);
});

test('every option of npm start is in the page about running it yourself, or simulated', () => {
  const help = execFileSync(process.execPath, ['scripts/start.mjs', '--help'], {
    encoding: 'utf8',
  });
  const options = new Set(help.match(/--[a-z][\w-]*/g));
  const simulated = ['--account', '--open', '--now', '--speed', '--frozen', '--clock'];
  const page = read('docs/self-host.md');
  const missing = [...options].filter((it) => !simulated.includes(it) && !page.includes(it));
  expect(missing).toEqual([]);
});

test.each(pages.filter((page) => blocks(page, 'sh').length > 0))(
  '%s: what is to be typed into a shell is understood by one',
  (page) => {
    for (const code of blocks(page, 'sh')) {
      expect(() => execFileSync('bash', ['-n'], { input: code })).not.toThrow();
    }
  },
);

test('files named in CONTRIBUTING are there', () => {
  const named = codeIn('CONTRIBUTING.md').filter((code) =>
    /^(?:src|test|docs|simulator)\/\S+$/.test(code),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !file.includes('<') && !existsSync(file))).toEqual([]);
});

const captions: readonly string[] = [
  ...Object.values(en.menus.activityTracker),
  ...Object.values(en.menus.calls),
];

test.each(pages.filter((page) => !page.includes('decisions') && page !== 'CHANGELOG.md'))(
  '%s: menu items are called as in the menus',
  (page) => {
    const named = [...prose(page).matchAll(/\*\*((?:[^*]|\n)+)\*\*/g)].flatMap(([, bold = '']) =>
      bold.replace(/\s+/g, ' ').split(' > '),
    );
    const items = named.filter((word, at) => named[at - 1] === 'Activity Tracker' && word !== '');
    expect(items.filter((word) => !captions.includes(word))).toEqual([]);
  },
);

test('the page about installing says of every permission what for', () => {
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as {
    oauthScopes: string[];
  };
  const page = read('docs/install.md');
  const rows = [...page.matchAll(/^\| `([\w.]+)` \| \S.{40,} \|$/gm)].map(([, scope]) => scope);
  expect(rows).toEqual(oauthScopes.map((scope) => scope.replace(/^.*\/auth\//, '')));
});
