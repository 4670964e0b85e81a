import type { ExecutionKind } from './context';
import type { Wire } from './wire';

/** What a script's thread asks of the main one; each waits for a {@link Reply}. */
export type Request =
  | {
      readonly op: 'call';
      /** A handle's number, or the name of a global service. */
      readonly target: number | string;
      readonly method: string;
      readonly args: readonly Wire[];
    }
  | { readonly op: 'log'; readonly level: LogLevel; readonly text: string }
  | { readonly op: 'sleep'; readonly ms: number }
  | { readonly op: 'end'; readonly outcome: WorkerOutcome };

/** What the worker answers itself, without the main thread. */
export type LocalRequest =
  | { readonly op: 'job' }
  | { readonly op: 'now' }
  | { readonly op: 'htmlFile'; readonly name: string }
  | { readonly op: 'crypto'; readonly name: string; readonly args: readonly string[] };

/** Severity of a log line, as `console` and `Logger` have them. */
export type LogLevel = 'debug' | 'info' | 'warning' | 'error';

/** The answer to a {@link Request}. */
export type Reply =
  | { readonly ok: true; readonly value: Wire }
  | {
      readonly ok: false;
      readonly error: {
        readonly name: string;
        readonly message: string;
        /** What else a script finds on the error: `details` of a Google API. */
        readonly details?: Wire;
      };
    };

/** An error as it leaves an execution. */
export interface ErrorReport {
  /** `Exception` for errors of Google's services. */
  readonly name: string;
  readonly message: string;
  /** Lines of the script only: `at refresh (Code:12:3)`. */
  readonly stack: string;
}

/** What became of the function. */
export type WorkerOutcome =
  | { readonly ok: true; readonly value: Wire }
  | { readonly ok: false; readonly error: ErrorReport };

/** What a worker needs before it knows its job. */
export interface WorkerSetup {
  readonly preludePath: string;
  readonly files: readonly ScriptFile[];
  /** What makes ES built-ins fast; see `fastBuiltins`. */
  readonly builtins: string;
  readonly htmlFiles: Readonly<Record<string, string>>;
  readonly timeZone: string;
  /** One 32-bit flag: 1 when a reply has been posted. */
  readonly flag: SharedArrayBuffer;
}

/** One `.gs` or `.js` file; `name` has no extension, as stack traces show it: `Code`. */
export interface ScriptFile {
  readonly name: string;
  readonly source: string;
}

/** A {@link Job} on its way to a thread. */
export interface JobPost {
  /** The job as JSON. */
  readonly job: string;
  /** See `Clock.shared`. */
  readonly clock: SharedArrayBuffer;
}

/** What one worker is to run. */
export interface Job {
  readonly functionName: string;
  readonly args: readonly Wire[];
  readonly kind: ExecutionKind;
  /** Check arguments and result as `google.script.run` does. */
  readonly pageCall: boolean;
  readonly timeZone: string;
  /** Global services, with a dot those of another one, and the enums they carry. */
  readonly globals: readonly string[];
  readonly enums: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Services Google has and this host lacks. */
  readonly missing: readonly string[];
}
