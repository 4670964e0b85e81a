/** A miniature chart in a cell. */
export interface Sparkline {
  readonly chart: SparklineChart;
  /** null for a cell without a number. */
  readonly values: readonly (number | null)[];
  readonly options: SparklineOptions;
}

/** Kinds of miniature charts. */
export type SparklineChart = 'line' | 'column' | 'bar' | 'winloss';

/** Colours are names or `#rrggbb`; what is left out is the chart's own choice. */
export interface SparklineOptions {
  readonly ymin?: number;
  readonly ymax?: number;
  /** Where a bar ends that fills the cell. */
  readonly max?: number;
  /** Pixels. */
  readonly linewidth?: number;
  readonly axis?: boolean;
  readonly rtl?: boolean;
  readonly color?: string;
  readonly axiscolor?: string;
  readonly lowcolor?: string;
  readonly highcolor?: string;
  readonly firstcolor?: string;
  readonly lastcolor?: string;
  readonly negcolor?: string;
  /** The bar's first, third… piece. */
  readonly color1?: string;
  /** The bar's second, fourth… piece. */
  readonly color2?: string;
}
