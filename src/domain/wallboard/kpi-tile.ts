/** How a figure stands to its target; without one it is plain. */
export type KpiTone = 'plain' | 'met' | 'atRisk' | 'missed';

/**
 * One figure of the band above the blocks.
 *
 * @example
 * { label: 'Service level · 20 s', value: '83.0 %', target: '✔ at least 80 %', detail: 'n 412 · today',
 *   note: 'Answered in time ÷ (offered − short abandoned)…', tone: 'met' }
 */
export interface KpiTile {
  readonly label: string;
  /** As people read it: "83.0 %", "0:12", "412"; "–" when there is nothing to divide by. */
  readonly value: string;
  /** The target, led by a sign that tells the tone without colour; empty without a target. */
  readonly target: string;
  /** How many calls, and of which hours. */
  readonly detail: string;
  /** The formula in words; a note on the cell. */
  readonly note: string;
  readonly tone: KpiTone;
}
