/** Seconds that what runs may take to end; less than systemd and Docker wait before they kill. */
export const GRACE_SECONDS = 8;

/**
 * Resolves at the first SIGINT or SIGTERM. A second one ends the process at once: who presses Ctrl-C
 * again does not want to wait.
 */
export function untilTold(): Promise<void> {
  return new Promise((stop) => {
    let isTold = false;
    const hear = (): void => {
      if (isTold) process.exit(1);
      isTold = true;
      stop();
    };
    process.on('SIGINT', hear);
    process.on('SIGTERM', hear);
  });
}
