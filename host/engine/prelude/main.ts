import type { Job } from '../protocol';
import { codec } from './codec';
import { defineGlobal, followClock } from './date';
import { askWorker } from './host-port';
import { htmlService } from './html/html-service';
import { logger, scriptConsole } from './log';
import { missing, partly } from './not-emulated';
import { runJob } from './run';
import { defineClassEnums, defineMember, standIn } from './stand-in';
import { contentService } from './text-output';
import { utilities } from './utilities/utilities';

// Runs first in the bare context; leaves Apps Script's globals and two doors for the worker.

let job: Job;

/** Defines the globals of this execution. */
function start(): void {
  job = askWorker({ op: 'job' }) as Job;
  for (const [className, enums] of Object.entries(job.enums)) defineClassEnums(className, enums);
  for (const name of job.globals) defineService(name);
  for (const name of job.missing) defineGlobal(name, missing(name));
}

function defineService(path: string): void {
  const [owner = '', name] = path.split('.');
  const made = standIn(path, path, codec);
  if (name === undefined) defineGlobal(path, made);
  else defineMember(owner, name, made);
}

followClock();
defineGlobal('console', scriptConsole);
defineGlobal('Logger', logger);
defineGlobal('Utilities', partly('Utilities', utilities));
defineGlobal('HtmlService', partly('HtmlService', htmlService));
defineGlobal('ContentService', partly('ContentService', contentService));
Object.assign(globalThis, {
  __appsScriptDoors: { start, enter: (found: unknown) => runJob(job, found) },
});
