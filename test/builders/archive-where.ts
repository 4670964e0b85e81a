import type { ArchiveRow } from '../../src/domain/archive/query';

type Given = Readonly<Record<string, unknown>>;

/** Whether a row meets a WHERE of ours: each of its conditions has a model here, any other throws. */
export function meets(where: string, row: ArchiveRow, given: Given): boolean {
  const ands = split(where, ' AND ');
  if (ands.length > 1) return ands.every((each) => meets(each, row, given));
  const ors = split(where, ' OR ');
  if (ors.length > 1) return ors.some((each) => meets(each, row, given));
  const known = models.find(([pattern]) => pattern.test(where));
  if (known) return known[1](row, given, known[0].exec(where) ?? []);
  if (where.startsWith('(') && where.endsWith(')')) return meets(where.slice(1, -1), row, given);
  throw new Error(`No model of: ${where}`);
}

/** Splits at a word that stands outside brackets. */
function split(text: string, by: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0 && text.startsWith(by, at)) {
      parts.push(text.slice(from, at));
      from = at + by.length;
    }
  }
  return [...parts, text.slice(from)];
}

type Model = (row: ArchiveRow, given: Given, match: readonly string[]) => boolean;

const isKnown = (value: unknown): boolean => value !== undefined && value !== null;
const list = (value: unknown): readonly unknown[] => value as readonly unknown[];
const records = (value: unknown): readonly ArchiveRow[] => value as readonly ArchiveRow[];
const number = (value: unknown): number => value as number;
const dayOf = (at: unknown): string => new Date(number(at) * 1000).toISOString().slice(0, 10);
const lengthOf = (row: ArchiveRow, column: string): number | undefined =>
  column.startsWith('IFNULL') ? number(row.talk_s ?? 0) : (row[column] as number | undefined);

const models: readonly (readonly [RegExp, Model])[] = [
  [/^FALSE$/, () => false],
  [/^started_at >= @from$/, (row, given) => number(row.started_at) >= number(given.from)],
  [/^started_at <= @to$/, (row, given) => number(row.started_at) <= number(given.to)],
  [/^started_at < @last_start$/, (row, given) => number(row.started_at) < number(given.last_start)],
  [/^call_id < @last_id$/, (row, given) => number(row.call_id) < number(given.last_id)],
  [
    /^DATE\(started_at\) IN UNNEST\(@days\)$/,
    (row, given) => list(given.days).includes(dayOf(row.started_at)),
  ],
  [
    /^(user_id|number_id|direction|missed_reason) IN UNNEST\(@(\w+)\)$/,
    (row, given, [, column = '', name = '']) =>
      isKnown(row[column]) && list(given[name]).includes(row[column]),
  ],
  [
    /^user_id NOT IN UNNEST\(@in_teams\)$/,
    (row, given) => isKnown(row.user_id) && !list(given.in_teams).includes(row.user_id),
  ],
  [/^(\w+) IS NOT NULL$/, (row, _, [, column = '']) => isKnown(row[column])],
  [/^(\w+) IS NULL$/, (row, _, [, column = '']) => !isKnown(row[column])],
  [/^direction = 'inbound'$/, (row) => row.direction === 'inbound'],
  [/^outcome = 'missed'$/, (row) => row.outcome === 'missed'],
  [/^outcome != 'missed'$/, (row) => isKnown(row.outcome) && row.outcome !== 'missed'],
  [/^(has_recording|has_voicemail)$/, (row, _, [, column = '']) => row[column] === true],
  [
    /^NOT \(has_recording OR has_voicemail\)$/,
    (row) => !(row.has_recording === true || row.has_voicemail === true),
  ],
  [
    /^(total_s|IFNULL\(talk_s, 0\)) >= @(\w+)$/,
    (row, given, [, column = '', name = '']) =>
      (lengthOf(row, column) ?? Number.NaN) >= number(given[name]),
  ],
  [
    /^(total_s|IFNULL\(talk_s, 0\)) <= @(\w+)$/,
    (row, given, [, column = '', name = '']) =>
      (lengthOf(row, column) ?? Number.NaN) <= number(given[name]),
  ],
  [
    /^EXISTS \(SELECT 1 FROM UNNEST\(teams\) AS team WHERE team IN UNNEST\(@team_names\)\)$/,
    (row, given) => list(row.teams).some((team) => list(given.team_names).includes(team)),
  ],
  [
    /^EXISTS \(SELECT 1 FROM UNNEST\(tags\) AS tag WHERE tag.folded IN UNNEST\(@tags\)\)$/,
    (row, given) => records(row.tags).some((tag) => list(given.tags).includes(tag.folded)),
  ],
  [
    /^EXISTS \(SELECT 1 FROM UNNEST\(comments\) AS note WHERE STRPOS\(note.folded, @comment\) > 0\)$/,
    (row, given) =>
      records(row.comments).some((note) => String(note.folded).includes(String(given.comment))),
  ],
  [
    /^external_e164 = @e164$/,
    (row, given) => isKnown(row.external_e164) && row.external_e164 === given.e164,
  ],
  [
    /^STRPOS\((external_digits|external_e164), @digits\) > 0$/,
    (row, given, [, column = '']) =>
      isKnown(row[column]) && String(row[column]).includes(String(given.digits)),
  ],
];
