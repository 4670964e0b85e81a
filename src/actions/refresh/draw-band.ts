import { targetsOf } from '../../domain/kpi/target';
import { sumCompany } from '../../domain/kpi-band/company-sums';
import { describeBand } from '../../domain/kpi-band/describe-band';
import type { KpiTile } from '../../domain/wallboard/kpi-tile';
import { callsOf, type Figures } from '../kpi/figures';

/** The figures above the board; none when nobody chose any. */
export function drawBand(figures: Figures | undefined): readonly KpiTile[] {
  if (figures === undefined || figures.settings.boardKpis.length === 0) return [];
  const { settings, plan, now, occupancy } = figures;
  const targetOf = targetsOf(settings, settings.targets);
  const calls = callsOf(figures);
  const period = settings.boardKpiPeriod;
  const { waitFrom } = settings;
  const counting = { targetOf, waitFrom, now, occupancy };
  const sums = sumCompany({ calls, beginnings: plan.beginnings, period, ...counting });
  return describeBand({ sums, target: targetOf('company').seconds, settings });
}
