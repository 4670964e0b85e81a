import type { EnumTable } from '../../engine/services';
import { ServiceObject } from '../service';

/** The global `Charts`, of which only the names of chart types are copied. */
export class Charts extends ServiceObject {
  readonly className = 'Charts';
}

/** Members in Google's order. @see https://developers.google.com/apps-script/reference/charts/chart-type (read 2026-11-21 through @types/google-apps-script) */
export const CHART_ENUMS = {
  ChartType: [
    'TIMELINE',
    'AREA',
    'BAR',
    'BUBBLE',
    'CANDLESTICK',
    'COLUMN',
    'COMBO',
    'GAUGE',
    'GEO',
    'HISTOGRAM',
    'RADAR',
    'LINE',
    'ORG',
    'PIE',
    'SCATTER',
    'SPARKLINE',
    'STEPPED_AREA',
    'TABLE',
    'TREEMAP',
    'WATERFALL',
  ],
} as const satisfies EnumTable;
