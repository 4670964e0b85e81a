import { readdirSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import esbuild, { type Plugin } from 'esbuild';

// The language is known only when an execution or a page begins: a word that is read while modules
// load would stay English. So every module is loaded with a catalogue that notes what is read of it.

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => `${folder}/${file}`);

const catalogue = /^src\/domain\/texts\/(en|fr|texts)(\.ts$|\/)/;

/** All but the catalogue and what begins an execution or a page: those read words after it has begun. */
const modules = [...filesIn('src'), ...filesIn('html')].filter(
  (file) =>
    !catalogue.test(file) && !file.endsWith('/main.ts') && !file.endsWith('/page-language.ts'),
);

/** Stands for `texts`: tells every word, and notes who read which. */
const noting = (root: string) => `
import { en } from '${root}/src/domain/texts/en';
const view = (part, path) => new Proxy(part, {
  get(_, key) {
    const value = part[key];
    if (typeof value === 'object' && !Array.isArray(value)) return view(value, path + '.' + String(key));
    note(path + '.' + String(key), new Error().stack);
    return value;
  },
});
export const texts = view(en, 'texts');
export const speak = () => {};
export const spokenLanguage = () => 'en';
`;

const plugin: Plugin = {
  name: 'noting',
  setup(build) {
    build.onLoad({ filter: /src\/domain\/texts\/texts\.ts$/ }, () => ({
      contents: noting(process.cwd()),
    }));
    build.onResolve({ filter: /^[a-z]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('.') ? undefined : { path, namespace: 'library' },
    );
    build.onLoad({ filter: /.*/, namespace: 'library' }, () => ({
      contents:
        'module.exports = new Proxy(function () {}, { get: (_, key) => key === "__esModule" ? false : () => undefined });',
    }));
  },
};

/** `module: word` for every word that is read while these modules load. */
async function wordsReadLoading(files: readonly string[]): Promise<readonly string[]> {
  const built = await esbuild.build({
    stdin: {
      contents: files.map((file) => `import './${file}';`).join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    treeShaking: false,
    plugins: [plugin],
    logLevel: 'silent',
  });
  const code = built.outputFiles[0]?.text ?? '';
  const lines = code.split('\n');
  const moduleAt = (line: number): string => {
    const title = lines
      .slice(0, line)
      .findLast((text) => /^ {2}\/\/ (src|html)\/.*\.ts$/.test(text));
    return title?.slice(5) ?? '?';
  };
  const found: string[] = [];
  vm.runInNewContext(code, {
    BUNDLE_VERSION: '0',
    window: {},
    document: {},
    HTMLElement: class {},
    note: (word: string, stack: string) => {
      const at = /evalmachine[^:]*:(\d+):\d+\)?$/m.exec(stack.split('\n').slice(2).join('\n'));
      found.push(`${moduleAt(Number(at?.[1] ?? 0))}: ${word}`);
    },
  });
  return found;
}

test('no module reads a word while it loads', async () => {
  expect(modules.length).toBeGreaterThan(800);
  expect(await wordsReadLoading(modules)).toEqual([]);
});

test('only the catalogue itself takes the English words, others take the words of the day', () => {
  const takers = [...modules, ...filesIn('src'), ...filesIn('html')].filter(
    (file) =>
      !catalogue.test(file) &&
      /import (?!type)[^;]*from '[^']*(texts\/|\.\/)(en|fr)(\/[\w-]+)?'/.test(
        readFileSync(file, 'utf8'),
      ),
  );
  expect(takers).toEqual([]);
});
