import { readNumberRows, readTeamRows, readUserRows } from '../../domain/directory/rows';
import { parseObject } from '../../domain/settings/parse';
import type { Directory } from '../../domain/snapshot';
import type { World } from '../world';

/** The directory as the last refresh left it: from the cache, or from the sheets. */
export function recallDirectory({ cache, tables }: World): Directory {
  const { directory } = cache.read(['directory']);
  const { users, teams, numbers } = parseObject(directory) as Partial<Directory>;
  if (users && teams && numbers) return { users, teams, numbers };
  return {
    users: readUserRows(tables.read('UserDB')),
    teams: readTeamRows(tables.read('TeamDB')),
    numbers: readNumberRows(tables.read('NumberDB')),
  };
}
