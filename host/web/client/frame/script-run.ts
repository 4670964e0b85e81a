import { checkValue } from './check-value';
import type { FrameAnswer, FrameMessage } from './messages';

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

interface Waiting extends Handlers {
  readonly message: FrameMessage & { kind: 'run' };
}

/** As many calls of a page run at a time; the next one waits. @see https://developers.google.com/apps-script/guides/html/reference/run */
const MOST_CALLS = 10;

/** The calls of one page to its script, and what waits for their results. */
export class ScriptCalls {
  readonly #running = new Map<string, Waiting>();
  readonly #queue: Waiting[] = [];
  #count = 0;

  /** @param send - Hands a message to the window around the page. */
  constructor(readonly send: (message: FrameMessage) => void) {}

  /** Starts a call, or lines it up behind ten others. @throws {TypeError} for values that cannot be sent. */
  start(functionName: string, args: readonly unknown[], handlers: Handlers): void {
    this.#count += 1;
    const call = `${functionName}-${this.#count}-${Math.random().toString(36).slice(2)}`;
    const values = args.map((arg) => checkValue(arg, args.length));
    this.#queue.push({ ...handlers, message: { kind: 'run', call, functionName, args: values } });
    this.#next();
  }

  /** Hands a result to the handlers of its call. */
  finish(answer: FrameAnswer): void {
    const waiting = this.#running.get(answer.call);
    if (!waiting) return;
    this.#running.delete(answer.call);
    this.#next();
    if (answer.ok) waiting.success?.(answer.value, waiting.userObject);
    else this.#fail(answer, waiting);
  }

  #fail(answer: FrameAnswer & { ok: false }, waiting: Waiting): void {
    const error = Object.assign(new Error(answer.message), { name: answer.name });
    if (waiting.failure) waiting.failure(error, waiting.userObject);
    else console.error(`Uncaught ${answer.name}: ${answer.message}`);
  }

  #next(): void {
    while (this.#running.size < MOST_CALLS) {
      const waiting = this.#queue.shift();
      if (!waiting) return;
      this.#running.set(waiting.message.call, waiting);
      this.send(waiting.message);
    }
  }
}

/** `google.script.run`: each `with…` hands out another runner, any other name calls that function. */
export function scriptRunner(calls: ScriptCalls, handlers: Handlers = {}): object {
  const more = (extra: Handlers): object => scriptRunner(calls, { ...handlers, ...extra });
  const own: Readonly<Record<string, unknown>> = {
    withSuccessHandler: (success: Handler) => more({ success: asHandler(success) }),
    withFailureHandler: (failure: Handler) => more({ failure: asHandler(failure) }),
    withUserObject: (userObject: unknown) => more({ userObject }),
  };
  return new Proxy(own, {
    get: (_target, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      return own[name] ?? ((...args: unknown[]) => calls.start(name, args, handlers));
    },
  });
}

function asHandler(handler: unknown): Handler {
  if (typeof handler !== 'function') throw new TypeError('The handler must be a function.');
  return handler as Handler;
}
