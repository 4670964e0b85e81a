/**
 * Runs a function once, a moment after it was first asked for, however often it is asked.
 *
 * @returns Asks for a run; `cancel` takes a run back that has not happened.
 */
export function gather(milliseconds: number, run: () => void): { (): void; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const ask = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      run();
    }, milliseconds);
  };
  return Object.assign(ask, { cancel: () => clearTimeout(timer) });
}
