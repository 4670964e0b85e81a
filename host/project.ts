import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ScriptFile } from './engine/protocol';

/** An Apps Script project as it lies in a folder. */
export interface Project {
  readonly files: readonly ScriptFile[];
  /** Pages by name without `.html`: `sidebar`, `pages/search`. */
  readonly htmlFiles: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
  /** Names of the functions at the top level of the files, in order. */
  readonly functionNames: readonly string[];
  /** Those that formulas may call: their comment says `@customfunction`. */
  readonly customFunctions: readonly string[];
}

/** What the host reads of `appsscript.json`. */
export interface Manifest {
  readonly timeZone: string;
  /** Undefined when the manifest leaves it to Google to work them out. */
  readonly oauthScopes: readonly string[] | undefined;
  readonly webapp: { readonly access: string; readonly executeAs: string };
  /** Names under which advanced services are switched on: `BigQuery`. */
  readonly advancedServices: readonly string[];
}

/**
 * Reads a project folder: `.gs` and `.js` files, pages, manifest.
 *
 * @param manifest - The manifest's name in that folder.
 * @throws {Error} When the folder or its manifest is missing or no JSON.
 */
export function loadProject(folder: string, manifest = 'appsscript.json'): Project {
  const names = listFiles(folder);
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const files = names
    .filter((name) => /\.(gs|js)$/.test(name))
    .map((name) => ({ name: withoutExtension(name), source: read(name) }));
  const pages = names.filter((name) => name.endsWith('.html'));
  if (files.length === 0) throw new Error(`There is no .gs or .js file in ${folder}.`);
  return {
    files,
    htmlFiles: Object.fromEntries(pages.map((name) => [withoutExtension(name), read(name)])),
    manifest: readManifest(path.join(folder, manifest)),
    functionNames: files.flatMap(({ source }) => topLevelFunctions(source)),
    customFunctions: files.flatMap(({ source }) => customFunctions(source)),
  };
}

const withoutExtension = (name: string): string => name.replace(/\.\w+$/, '');

function listFiles(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .map((name) => name.split(path.sep).join('/'))
      .filter((name) => !/(^|\/)(node_modules|\.)/.test(name))
      .sort();
  } catch (cause) {
    throw new Error(`The project folder ${folder} cannot be read.`, { cause });
  }
}

interface RawManifest {
  readonly timeZone?: string;
  readonly oauthScopes?: string[];
  readonly webapp?: { readonly access?: string; readonly executeAs?: string };
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly userSymbol?: string }[];
  };
}

function readManifest(file: string): Manifest {
  const raw = parseManifest(file);
  const { enabledAdvancedServices = [] } = raw.dependencies ?? {};
  return {
    timeZone: raw.timeZone ?? 'America/New_York',
    oauthScopes: raw.oauthScopes,
    webapp: {
      access: raw.webapp?.access ?? 'MYSELF',
      executeAs: raw.webapp?.executeAs ?? 'USER_DEPLOYING',
    },
    advancedServices: enabledAdvancedServices.flatMap(({ userSymbol }) => userSymbol ?? []),
  };
}

function parseManifest(file: string): RawManifest {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RawManifest;
  } catch (cause) {
    throw new Error(`${file} is missing or is no JSON.`, { cause });
  }
}

/** Function declarations and function-valued variables that start a line. */
function topLevelFunctions(source: string): string[] {
  const declared =
    /^(?:async\s+)?function\s*\*?\s*([\w$]+)|^(?:var|let|const)\s+([\w$]+)\s*=\s*(?:async\s*)?(?:function\b|\([^()]*\)\s*=>|[\w$]+\s*=>)/gm;
  const names = [...source.matchAll(declared)].map((found) => found[1] ?? found[2] ?? '');
  return [...new Set(names)];
}

/**
 * Functions whose comment has the tag; a name that ends in `_` is private.
 *
 * @see https://developers.google.com/apps-script/guides/sheets/functions#autocomplete (read 2026-11-21)
 */
function customFunctions(source: string): string[] {
  const tagged =
    /\/\*\*(?:(?!\*\/)[\s\S])*@customfunction\b(?:(?!\*\/)[\s\S])*\*\/\s*function\s+([\w$]+)/g;
  return [...source.matchAll(tagged)]
    .map(([, name = '']) => name)
    .filter((name) => !/_$/.test(name));
}
