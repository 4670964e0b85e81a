/** What a screen has room for: columns of so many rows, each a tile or a team's header. */
export interface Room {
  readonly columns: number;
  readonly rows: number;
}

/** A team, or the part of one, below its header. */
export interface TeamPart {
  /** Which of the teams. */
  readonly team: number;
  /** The first of its agents shown here, from 0, and how many are. */
  readonly from: number;
  readonly count: number;
}

/** The parts one below the other. */
export type Column = readonly TeamPart[];

/** Room for a header and one tile below it; less is no room. */
const leastRows = 2;

/**
 * Lays teams out in columns, one after the other, and the columns on pages. A team that reaches the
 * foot of a column goes on in the next, below its header again; so no header is ever alone.
 *
 * @param sizes - How many agents each team has.
 * @returns At least one page.
 */
export function paginate(sizes: readonly number[], room: Room): readonly (readonly Column[])[] {
  const rows = Math.max(leastRows, Math.floor(room.rows));
  const perPage = Math.max(1, Math.floor(room.columns));
  const columns: TeamPart[][] = [[]];
  let left = rows;
  const add = (part: TeamPart): void => {
    columns[columns.length - 1]?.push(part);
    left -= 1 + part.count;
  };
  sizes.forEach((size, team) => {
    for (let from = 0; from === 0 || from < size; ) {
      if (left < (size === 0 ? 1 : leastRows)) {
        columns.push([]);
        left = rows;
      }
      const count = Math.min(size - from, left - 1);
      add({ team, from, count });
      from += Math.max(1, count);
    }
  });
  const pages = Math.max(1, Math.ceil(columns.length / perPage));
  return Array.from({ length: pages }, (_, page) =>
    columns.slice(page * perPage, (page + 1) * perPage),
  );
}
