import { type PlainMetric, plainMetrics } from './metrics';

/** A figure that may stand in the band above the board. */
export type BoardKpi = PlainMetric;

/** Every one of them, in the order people see them. */
export const boardKpis: readonly BoardKpi[] = plainMetrics;
