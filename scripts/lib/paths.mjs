import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, absolute. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What clasp pushes. */
export const dist = path.join(root, 'dist');

/** What Node runs here: host, simulator and their clock, bundled from TypeScript. */
export const tools = path.join(root, 'build');
