// npm run release: the few files to paste into the Apps Script editor, for people without developer tools.
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildServer } from './lib/build-server.mjs';
import { root } from './lib/paths.mjs';
import { writeInstructions } from './lib/release/instructions.mjs';
import { packPages } from './lib/release/pack-pages.mjs';

const help = `npm run release -- [options]

Makes the folder release/ with the files to paste into the Apps Script editor, and their instructions.

  --folder DIR    another folder (release)
  --archive       with the permission for BigQuery, for the archive (docs/archive.md)
`;

async function release(folder, archive) {
  const manifest = archive ? 'appsscript.bigquery.json' : 'appsscript.json';
  await mkdir(folder, { recursive: true });
  const [{ pages, libraries }] = await Promise.all([
    packPages(),
    buildServer({ folder, filename: 'Code.gs', pagesInOne: true }),
    copyFile(path.join(root, manifest), path.join(folder, 'appsscript.json')),
    writeInstructions(folder),
  ]);
  await writeFile(path.join(folder, 'pages.html'), pages);
  await writeFile(path.join(folder, 'libraries.html'), libraries);
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  console.log(`Version ${version}, to be pasted in this order:`);
  for (const name of ['appsscript.json', 'Code.gs', 'libraries.html', 'pages.html']) {
    const { size } = await stat(path.join(folder, name));
    console.log(`  ${path.join(folder, name)}  ${Math.ceil(size / 1024)} KB`);
  }
  console.log(`${path.join(folder, 'INSTALL.md')} says how, step by step.`);
}

try {
  const options = {
    folder: { type: 'string', default: path.join(root, 'release') },
    archive: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  };
  const { values } = parseArgs({ options });
  if (values.help) console.log(help);
  else await release(path.resolve(values.folder), values.archive);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
