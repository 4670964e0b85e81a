import { cleanText } from '../texts/clean-text';
import { clipText } from '../texts/clip-text';
import { tileCharacters } from './board';
import type { KpiTile } from './kpi-tile';

/** Characters that fit at the right of a value. */
const targetCharacters = 18;

/** Hours, n and formula: narrow characters of ours, with nothing beside them. */
const detailCharacters = 40;

/** A figure whose texts are on one line each, and as long as fits. */
export const clipKpi = (kpi: KpiTile): KpiTile => ({
  ...kpi,
  label: clipText(cleanText(kpi.label), tileCharacters),
  value: cleanText(kpi.value),
  target: clipText(cleanText(kpi.target), targetCharacters),
  detail: clipText(cleanText(kpi.detail), detailCharacters),
});
