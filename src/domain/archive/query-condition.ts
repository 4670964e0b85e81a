import type { EpochSeconds } from '../time/units';
import type { ArchiveParameter } from './query';

/** One condition of a query, all of which a row must meet, with the parameters it names. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly ArchiveParameter[];
}

/** A condition without parameters, or with some. */
export const condition = (sql: string, ...parameters: readonly ArchiveParameter[]): Condition => ({
  sql,
  parameters,
});

/** A moment as a parameter. */
export const moment = (name: string, value: EpochSeconds): ArchiveParameter => ({
  name,
  type: 'TIMESTAMP',
  value,
});

/** A whole number as a parameter. */
export const whole = (name: string, value: number): ArchiveParameter => ({
  name,
  type: 'INT64',
  value,
});

/** A text as a parameter. */
export const text = (name: string, value: string): ArchiveParameter => ({
  name,
  type: 'STRING',
  value,
});

/** Whole numbers as a parameter. */
export const wholes = (name: string, values: readonly number[]): ArchiveParameter => ({
  name,
  type: 'INT64[]',
  values,
});

/** Texts as a parameter. */
export const listOfTexts = (name: string, values: readonly string[]): ArchiveParameter => ({
  name,
  type: 'STRING[]',
  values,
});
