import {
  type MessagePort,
  parentPort,
  receiveMessageOnPort,
  workerData,
} from 'node:worker_threads';
import { readSharedClock } from '../../clock/clock';
import type { Job, JobPost, LocalRequest, Request, WorkerOutcome, WorkerSetup } from './protocol';
import { prepareScript } from './script-context';
import { runCrypto } from './worker-crypto';
import { describeError } from './worker-error';

// Runs executions one after the other, each in a bare context of its own.

const setup = workerData as WorkerSetup;
const port = parentPort as MessagePort;
const flag = new Int32Array(setup.flag);
/** The execution under way; undefined from its end to the next job. */
let job: Job | undefined;
/** The clock of the last job. */
let clockCells: Float64Array = new Float64Array();

/** Sends a request to the main thread and stops this one until the answer is there. */
function ask(request: string): string {
  // nothing may run between resetting the flag and posting, or an answer is missed
  Atomics.store(flag, 0, 0);
  port.postMessage(request);
  // the call that wakes may come late, after this thread went on and waits for its next answer
  while (Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0);
  return receiveMessageOnPort(port)?.message as string;
}

function answerHere(request: LocalRequest): string {
  switch (request.op) {
    case 'job':
      return JSON.stringify(job);
    case 'now':
      return String(readSharedClock(clockCells));
    case 'htmlFile':
      return JSON.stringify(setup.htmlFiles[request.name] ?? null);
    case 'crypto':
      return JSON.stringify(runCrypto(request.name, request.args));
  }
}

const LOCAL = new Set<string>(['job', 'now', 'htmlFile', 'crypto']);

/** What a promise that outlives its execution is told when it calls a service. */
const OVER = JSON.stringify({
  ok: false,
  error: { name: 'Error', message: 'The execution has ended.' },
});

/** The one function a context gets: text in, text out, never throws. */
function host(text: string): string {
  const request = JSON.parse(text) as Request | LocalRequest;
  if (LOCAL.has(request.op)) return answerHere(request as LocalRequest);
  if (!job) return OVER;
  if (request.op === 'end') job = undefined;
  return ask(text);
}

const end = (outcome: WorkerOutcome): void => {
  host(JSON.stringify({ op: 'end', outcome }));
};

const fail = (error: unknown): void => end({ ok: false, error: describeError(error) });

function runJob(post: JobPost): void {
  clockCells = new Float64Array(post.clock);
  job = JSON.parse(post.job) as Job;
  try {
    script.run(job);
    // a promise that nothing will ever settle: the function has ended all the same
    end({ ok: true, value: null });
  } catch (error) {
    fail(error);
  }
  script = prepareScript(setup, host);
  port.postMessage('{"op":"idle"}');
}

process.env.TZ = setup.timeZone;
process.on('unhandledRejection', fail);
let script = prepareScript(setup, host);
port.on('message', runJob);
