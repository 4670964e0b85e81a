import type { AlertRule } from '../../../src/domain/alerts/alert-rule';
import { parseAlerts } from '../../../src/domain/alerts/parse-rules';
import { listScopes } from '../../../src/domain/kpi/scopes';
import { type CellValue, headers, type Row } from '../../../src/domain/sheets/headers';
import { aNumber, aTeam, aUser } from '../../builders/directory';

type Column = (typeof headers)['Alerts'][number];

/** A company with a team, a number and an agent; one name is a team's and a number's. */
export const someScopes = listScopes({
  users: [aUser({ id: 1, name: 'Ana Martin' })],
  teams: [aTeam({ id: 11, name: 'Support' }), aTeam({ id: 12, name: 'Sales' })],
  numbers: [aNumber({ id: 31, name: 'Sales' })],
});

/** A ticked row: service level of Support below 80 %, told on the board, unless told otherwise. */
export const aRow = (cells: Readonly<Partial<Record<Column, CellValue>>> = {}): Row =>
  headers.Alerts.map(
    (column) =>
      cells[column] ??
      {
        Enabled: true,
        Metric: 'service_level',
        Scope: 'Support',
        'Above or below': 'below',
        Threshold: '80 %',
      }[column as string] ??
      '',
  );

/** The rule of {@link aRow}. */
export function aRule(cells: Readonly<Partial<Record<Column, CellValue>>> = {}): AlertRule {
  const { rules, problems } = parseAlerts([aRow(cells)], someScopes);
  const [rule] = rules;
  if (rule === undefined) throw new Error(problems.join());
  return rule;
}
