import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import {
  type MessagePort,
  parentPort,
  receiveMessageOnPort,
  workerData,
} from 'node:worker_threads';
import { readSharedClock } from '../../clock/clock';
import { fastBuiltins } from './fast-builtins';
import type { Job, LocalRequest, Request, WorkerSetup } from './protocol';
import { runCrypto } from './worker-crypto';
import { describeError } from './worker-error';

// One execution: a bare context with ES built-ins, the prelude, the project's files, one call.

const setup = workerData as WorkerSetup;
const port = parentPort as MessagePort;
const flag = new Int32Array(setup.flag);
const clockCells = new Float64Array(setup.clock);
let job: Job;

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

/** The one function the context gets: text in, text out, never throws. */
function host(text: string): string {
  const request = JSON.parse(text) as Request | LocalRequest;
  return LOCAL.has(request.op) ? answerHere(request as LocalRequest) : ask(text);
}

function fail(error: unknown): void {
  ask(JSON.stringify({ op: 'end', outcome: { ok: false, error: describeError(error) } }));
}

interface Doors {
  readonly start: () => void;
  readonly enter: (found: unknown) => void;
}

/** Takes the prelude's doors away, so that no script ever sees them. */
const TAKE_DOORS =
  '(() => { const doors = __appsScriptDoors; delete globalThis.__appsScriptDoors; return doors; })()';

const NAME = /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/;

/** A script that hands the job's function to the prelude; a script sees `const` and `let` of others. */
function openDoor(): string {
  const { functionName, pageCall } = job;
  const callable = NAME.test(functionName) && !(pageCall && /_$|\./.test(functionName));
  const first = functionName.split('.')[0];
  const found = callable ? `typeof ${first} === 'undefined' ? undefined : ${functionName}` : '';
  return `(() => {
    const door = __appsScriptEnter;
    delete globalThis.__appsScriptEnter;
    door(${found});
  })()`;
}

const runHostScript = (source: string, context: vm.Context): unknown =>
  new vm.Script(source, { filename: 'host-prelude.js' }).runInContext(context);

function prepare(): () => void {
  process.env.TZ = setup.timeZone;
  const globals: Record<string, unknown> = { __appsScriptHost: host };
  const context = vm.createContext(globals, { microtaskMode: 'afterEvaluate' });
  runHostScript(readFileSync(setup.preludePath, 'utf8'), context);
  const { start, enter } = runHostScript(TAKE_DOORS, context) as Doors;
  return () => {
    start();
    runHostScript(fastBuiltins(setup.files), context);
    for (const { name, source } of setup.files) {
      new vm.Script(source, { filename: name }).runInContext(context);
    }
    globals.__appsScriptEnter = enter;
    // entered as a script, because only then do promises settle before it returns
    runHostScript(openDoor(), context);
    // a promise that nothing will ever settle: the function has ended all the same
    ask(JSON.stringify({ op: 'end', outcome: { ok: true, value: null } }));
  };
}

process.on('unhandledRejection', fail);
const run = prepare();
port.once('message', (text: string) => {
  job = JSON.parse(text) as Job;
  try {
    run();
  } catch (error) {
    fail(error);
  }
});
