import { Clock } from '../clock/clock';
import { followClock } from '../clock/follow';
import { HELP } from './cli/help';
import { type CliOptions, parseOptions } from './cli/options';
import { type Print, runOnce } from './cli/run-once';
import { serveUntilStopped } from './cli/serve-host';
import { GRACE_SECONDS } from './cli/until-told';
import { UsageError } from './cli/usage-error';
import { Host } from './host';

export { readPublicUrl } from './cli/public-url';
export { passwordWords, serveHost } from './cli/serve-host';
export { GRACE_SECONDS, untilTold } from './cli/until-told';
export type { HostOptions, RunRequest, TriggerInfo } from './host-options';
export { serve } from './web/serve';
export { editCells } from './web/tabs/edit-cells';
export { dumpWorkbook } from './workbook/dump';
export { Host };

/**
 * The command line of the host; see {@link HELP}. Sets the exit code when something failed.
 *
 * @param argv - What follows the program's name.
 */
export async function main(argv: readonly string[], print: Print = printLine): Promise<void> {
  try {
    const options = parseOptions(argv);
    if (options === 'help') print(HELP);
    else if (!(await perform(options, print))) process.exitCode = 1;
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${sentence(error)}\n`);
  }
}

const printLine: Print = (line) => {
  process.stdout.write(`${line}\n`);
};

function sentence(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\nSee --help.`;
  return error instanceof Error ? error.message : String(error);
}

async function perform(options: CliOptions, print: Print): Promise<boolean> {
  const { now, speed, follow } = options.clock;
  const clock = new Clock({ speed, ...(now === undefined ? {} : { now }) });
  const unfollow = follow === undefined ? undefined : await followClock(clock, follow);
  const host = new Host({
    projectDir: options.project,
    manifest: options.manifest,
    stateDir: options.state,
    clock,
    maps: options.maps,
    properties: options.properties,
    user: options.user,
    locale: options.locale,
    textOutput: options.textOutput,
    triggerSeconds: options.triggerSeconds,
    skipWaitsWhenFrozen: true,
    warmThreads: options.run ? 0 : 1,
  });
  try {
    if (options.run) return await runOnce(host, options.run, print);
    await serveUntilStopped(host, options.serve, print);
    return true;
  } finally {
    unfollow?.();
    await host.close(options.run ? 0 : GRACE_SECONDS);
    clock.stop();
  }
}
