import type { MetricKey } from '../../domain/kpi/metrics';
import { todayPosition } from '../../domain/kpi/rows';
import type { World } from '../world';

/** The company's figures of today that have a name of their own. */
const namedFigures: Readonly<Record<string, MetricKey>> = {
  AIRCALL_OFFERED: 'offered',
  AIRCALL_ANSWERED: 'answered',
  AIRCALL_SERVICE_LEVEL: 'service_level',
  AIRCALL_ABANDONMENT_RATE: 'abandonment_rate',
  AIRCALL_ASA: 'average_speed_of_answer',
};

/** The property that says which sheet's cells were named: names stay, so that once is enough. */
const namedProperty = 'KPI_NAMED';

/** Names the cell that says how fresh the figures are, and the main figures, in a new sheet KPI. */
export function nameFigures({ tables, workbook, state, saved }: World): void {
  const id = String(workbook.idOf('KPI'));
  if (saved[namedProperty] === id) return;
  tables.nameCells('KPI', [
    { name: 'AIRCALL_AS_OF', column: 'As of', position: 0 },
    ...Object.entries(namedFigures).map(([name, key]) => ({
      name,
      column: 'Value',
      position: todayPosition(key),
    })),
  ]);
  state.write({ [namedProperty]: id });
}
