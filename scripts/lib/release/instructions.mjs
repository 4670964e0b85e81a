import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../paths.mjs';

const docs = path.join(root, 'docs');

/** Writes INSTALL.md, with its pictures beside it; a page that is not in the folder is named, not linked. */
export async function writeInstructions(folder) {
  const text = await readFile(path.join(docs, 'install.md'), 'utf8');
  const pictures = [...text.matchAll(/\]\((images\/[\w-]+\.png)\)/g)].map(([, name]) => name);
  await mkdir(path.join(folder, 'images'), { recursive: true });
  await Promise.all(
    pictures.map((name) => copyFile(path.join(docs, name), path.join(folder, name))),
  );
  await writeFile(path.join(folder, 'INSTALL.md'), text.replace(linkElsewhere, nameOf));
}

/** `[words](page.md#part)`; addresses, parts of this page and pictures are none. */
const linkElsewhere = /\[([^\]]+)\]\((?!https?:|#|images\/)([^)#]+)[^)]*\)/g;

const nameOf = (_, words, target) =>
  `${words} – ${path.relative(root, path.resolve(docs, target))} of the project`;
