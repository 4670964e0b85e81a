/** Neighbours of equal value. */
export interface EqualRun<T> {
  readonly value: T;
  /** Place of the first, counted from 1 as columns are. */
  readonly first: number;
  readonly count: number;
}

/**
 * A list as runs of equal neighbours, so that each run costs one call.
 *
 * @example equalRuns(['@', '@', '0']) // [{ value: '@', first: 1, count: 2 }, { value: '0', first: 3, count: 1 }]
 */
export function equalRuns<T>(values: readonly T[]): readonly EqualRun<T>[] {
  const runs: EqualRun<T>[] = [];
  values.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last?.value === value) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ value, first: index + 1, count: 1 });
  });
  return runs;
}
