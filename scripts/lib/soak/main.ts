import type { DayNotes } from './day';
import { helpText, type Removable, readCommandLine, removables, type SoakOptions } from './options';
import { linesOf } from './print';
import { soak } from './soak';

/**
 * The command line of `npm run soak`; sets the exit code when something is wrong.
 *
 * @param root - Folder of the project; it must be built.
 */
export async function main(args: readonly string[], root: string): Promise<void> {
  try {
    const line = readCommandLine(args);
    if (line.help) process.stdout.write(helpText);
    else if (line.prove) await prove(line.soak, root);
    else await run(line.soak, root, line.json);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function run(options: SoakOptions, root: string, json: boolean): Promise<void> {
  let isEnough = false;
  process.once('SIGTERM', () => {
    isEnough = true;
  });
  const onlooker = { everyMinute: tellProgress, isEnough: () => isEnough };
  const report = await soak(options, root, onlooker);
  process.stdout.write(`${linesOf(report).join('\n')}\n`);
  if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
  if (!report.ok) process.exitCode = 1;
}

function tellProgress(minute: number, { boards, faults }: DayNotes): void {
  if (minute % 30 !== 0) return;
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  const seen = `boards ${boards.checked}, wrong ${boards.wrong.length}`;
  const refreshes = `refreshes failed ${faults.failed}, recovered ${faults.recovered}`;
  process.stderr.write(`  minute ${minute}: ${seen}; ${refreshes}; ${megabytes} MB\n`);
}

/** The short soak as it is, then without each safeguard in turn. */
async function prove({ seed }: SoakOptions, root: string): Promise<void> {
  const cases: readonly (Removable | undefined)[] = [undefined, ...removables];
  for (const without of cases) {
    const isWhole = without === undefined;
    const options = { account: 's', hours: 1, seed, without } as const;
    const { ok, problems, livedHours } = await soak(options, root);
    const isRight = ok === isWhole;
    if (!isRight) process.exitCode = 1;
    const name = isWhole ? 'with everything' : `without ${without}`;
    const told = ok ? 'passed' : `failed: ${problems[0]?.slice(0, 160)}`;
    process.stdout.write(
      `${isRight ? 'ok ' : 'NOT'} ${name.padEnd(18)} ${livedHours} h  ${told}\n`,
    );
  }
}
