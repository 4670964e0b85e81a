import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { Job, WorkerSetup } from './protocol';

/** A bare context in which one execution can run. */
export interface PreparedScript {
  /** Evaluates the project's files and calls the job's function. @throws What the files throw. */
  run(job: Job): void;
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
function openDoor({ functionName, pageCall }: Job): string {
  const callable = NAME.test(functionName) && !(pageCall && /_$|\./.test(functionName));
  const first = functionName.split('.')[0];
  const found = callable ? `typeof ${first} === 'undefined' ? undefined : ${functionName}` : '';
  return `(() => {
    const door = __appsScriptEnter;
    delete globalThis.__appsScriptEnter;
    door(${found});
  })()`;
}

/** Compiled once for each thread; contexts share the code and nothing else. */
interface Compiled {
  readonly prelude: vm.Script;
  readonly builtins: vm.Script;
  /** A file that cannot be compiled says so when it would run. */
  readonly files: readonly (() => vm.Script)[];
}

let compiled: Compiled | undefined;

const hostScript = (source: string): vm.Script =>
  new vm.Script(source, { filename: 'host-prelude.js' });

function compile({ preludePath, builtins, files }: WorkerSetup): Compiled {
  return {
    prelude: hostScript(readFileSync(preludePath, 'utf8')),
    builtins: hostScript(builtins),
    files: files.map(({ name, source }) => {
      let script: vm.Script | undefined;
      return () => {
        script ??= new vm.Script(source, { filename: name });
        return script;
      };
    }),
  };
}

/**
 * Makes a context with ES built-ins, Apps Script's globals and nothing else.
 *
 * @param host - The one function it gets, which the prelude takes away from sight.
 */
export function prepareScript(setup: WorkerSetup, host: (text: string) => string): PreparedScript {
  compiled ??= compile(setup);
  const { prelude, builtins, files } = compiled;
  // without a prototype: `this.constructor` would lead a script out of its context
  const globals: Record<string, unknown> = Object.create(null);
  globals.__appsScriptHost = host;
  const context = vm.createContext(globals, { microtaskMode: 'afterEvaluate' });
  prelude.runInContext(context);
  const { start, enter } = hostScript(TAKE_DOORS).runInContext(context) as Doors;
  return {
    run: (job) => {
      start();
      builtins.runInContext(context);
      for (const file of files) file().runInContext(context);
      globals.__appsScriptEnter = enter;
      // entered as a script, because only then do promises settle before it returns
      hostScript(openDoor(job)).runInContext(context);
    },
  };
}
