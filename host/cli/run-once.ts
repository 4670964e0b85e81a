import { writeFileSync } from 'node:fs';
import type { ExecutionReport } from '../engine/report';
import type { Host } from '../host';
import { dumpWorkbook } from '../workbook/dump';
import type { RunOptions } from './options';

/** Where lines for people and programs go. */
export type Print = (line: string) => void;

/** Runs one function, prints what happened, writes the dump. @returns Whether it succeeded. */
export async function runOnce(host: Host, options: RunOptions, print: Print): Promise<boolean> {
  const report = await host.run({
    function: options.functionName,
    args: options.args,
    as: options.as,
    select: options.select,
    answers: options.answers,
    killAfterCall: options.killAfterCall,
    limitSeconds: options.limitSeconds,
    unflushed: options.unflushed,
  });
  await host.formulas.settled();
  if (options.dump !== undefined) {
    writeFileSync(options.dump, JSON.stringify(dumpWorkbook(host.workbook)));
  }
  if (options.json) print(JSON.stringify(report));
  else printForPeople(options.functionName, report, print);
  return report.ok;
}

function printForPeople(functionName: string, report: ExecutionReport, print: Print): void {
  for (const { level, text } of report.log) print(`${level}: ${text}`);
  if (report.error) {
    const { name, message, stack } = report.error;
    print(`${functionName} failed: ${name}: ${message}`);
    if (stack) print(stack);
  } else {
    print(`${functionName} completed: ${JSON.stringify(report.result)}`);
  }
  const { serviceCalls, httpRequests, clockSeconds } = report;
  print(
    `${serviceCalls.total} service calls (${serviceCalls.data} on cells), ` +
      `${httpRequests.total} requests, ${clockSeconds.toFixed(1)} s`,
  );
}
