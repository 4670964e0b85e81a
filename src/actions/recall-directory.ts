import { readNumberRows, readTeamRows, readUserRows } from '../domain/directory/rows';
import type { Directory } from '../domain/snapshot';
import type { Seconds } from '../domain/time/units';
import { parseJson } from './cached-json';
import type { World } from './world';

/** The cache text that holds the directory. */
export const directoryText = 'directory';

/** Google's longest; the sheets keep it longer. */
const keptSeconds: Seconds = 6 * 3600;

/** Users, teams and numbers as they are known: from the cache, or from their sheets. */
export const recallDirectory = (world: World): Directory =>
  parseJson<Directory>(world.cache.read([directoryText])[directoryText]) ?? readDirectory(world);

/** Users, teams and numbers as their sheets hold them. */
export const readDirectory = ({ tables }: World): Directory => ({
  users: readUserRows(tables.read('UserDB')),
  teams: readTeamRows(tables.read('TeamDB')),
  numbers: readNumberRows(tables.read('NumberDB')),
});

/** Keeps a directory in the cache, where the next run looks first. */
export const cacheDirectory = ({ cache }: World, directory: Directory): void =>
  cache.write({ [directoryText]: JSON.stringify(directory) }, keptSeconds);
