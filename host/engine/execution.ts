import { setMaxListeners } from 'node:events';
import type { Clock } from '../../clock/clock';
import type { SentEmail } from '../services/mail/outbox';
import { NotEmulated, ScriptException, type ServiceObject } from '../services/service';
import { Ui } from '../services/ui/ui';
import type { AuthMode, Ending, ExecutionContext, ExecutionKind, User } from './context';
import { ExecutionCounter } from './counting';
import { buildJob } from './job';
import { Ledger } from './ledger';
import { ObjectTable } from './object-table';
import { authModeOf, checkPermission, LIMIT_SECONDS } from './permissions';
import type { ErrorReport, Reply, Request, WorkerOutcome } from './protocol';
import type { ExecutionRecord, ExecutionReport, Outcome, Shown } from './report';
import type { ExecutionOptions, ExecutionRoom } from './room';
import type { ScriptThread } from './script-thread';
import type { Answer, Question, Selection, UiBridge } from './ui';

/** One run of one function: its thread, its limits, how it ends; and what services see of it. */
export class Execution implements ExecutionContext {
  readonly id: number;
  readonly kind: ExecutionKind;
  readonly authMode: AuthMode;
  readonly user: User;
  readonly clock: Clock;
  readonly timeZone: string;
  readonly counter: ExecutionCounter;
  readonly ui: UiBridge | undefined;
  readonly unflushed: 'drop' | 'keep';
  readonly #room: ExecutionRoom;
  readonly #options: ExecutionOptions;
  readonly #objects: ObjectTable;
  readonly #ledger: Ledger;
  readonly #abort = new AbortController();
  readonly #endHooks: ((ending: Ending) => void)[] = [];
  readonly #suspendHooks: (() => void)[] = [];
  #selection: Selection | undefined;
  #ui: ServiceObject | undefined;
  #thread: ScriptThread | undefined;
  /** Whether the script has come to its end by itself. */
  #isDone = false;
  #release: () => void;
  #stopTimers: () => void = () => undefined;
  #done: () => void = () => undefined;

  constructor(id: number, room: ExecutionRoom, options: ExecutionOptions) {
    this.id = id;
    // every request of a fetchAll listens; there may be a hundred
    setMaxListeners(0, this.#abort.signal);
    this.#room = room;
    this.#options = options;
    this.kind = options.kind;
    this.authMode = authModeOf(options.kind);
    this.user = options.user;
    this.clock = room.clock;
    this.timeZone = room.project.manifest.timeZone;
    this.counter = new ExecutionCounter(room.families);
    this.ui = options.ui;
    this.unflushed = options.unflushed ?? 'drop';
    this.#selection = options.selection;
    this.#objects = new ObjectTable(this, room.families);
    this.#ledger = new Ledger({ id, ...options }, room.clock, this.counter, room.redactor);
    this.#release = this.clock.hold();
  }

  /** Runs to the end, whatever that is; never rejects. */
  run(): Promise<void> {
    if (this.outcome !== 'running') return Promise.resolve();
    return new Promise((done) => {
      this.#done = done;
      try {
        this.#start();
      } catch (error) {
        this.#end('failed', describe(error));
      }
    });
  }

  /** Ends it before it began. */
  refuse(message: string): void {
    this.#end('failed', exception(message));
  }

  /** Stops it from outside. */
  kill(message: string): void {
    this.#end('killed', exception(message));
  }

  get outcome(): Outcome {
    return this.#ledger.outcome;
  }

  /** What the function returned: plain values, pages, service objects. */
  get value(): unknown {
    return this.#ledger.value;
  }

  get record(): ExecutionRecord {
    return this.#ledger.record;
  }

  get report(): ExecutionReport {
    return this.#ledger.report;
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  get selection(): Selection | undefined {
    return this.#selection;
  }

  select(selection: Selection): void {
    this.#selection = selection;
    this.ui?.select(selection);
  }

  getUi(): ServiceObject {
    if (!this.ui)
      throw new ScriptException('Cannot call SpreadsheetApp.getUi() from this context.');
    this.#ui ??= new Ui(this, this.ui);
    return this.#ui;
  }

  onEnd(run: (ending: Ending) => void): void {
    this.#endHooks.push(run);
  }

  onSuspend(run: () => void): void {
    this.#suspendHooks.push(run);
  }

  async ask(question: Question): Promise<Answer> {
    if (!this.ui) throw new ScriptException('Cannot call Ui.alert() from this context.');
    for (const run of this.#suspendHooks) run();
    const answer = await this.whileWaiting(this.ui.ask(question, this.signal));
    this.#ledger.addDialog({ ...question, answer });
    return answer;
  }

  noteShown(shown: Shown): void {
    this.#ledger.addShown(shown);
  }

  noteEmail(email: SentEmail): void {
    this.#ledger.addEmail(email);
  }

  async whileWaiting<Value>(wait: Promise<Value>): Promise<Value> {
    this.#release();
    try {
      return await wait;
    } finally {
      if (this.outcome === 'running') this.#release = this.clock.hold();
    }
  }

  requireScope(what: string, scopes: readonly string[]): void {
    checkPermission(what, scopes, this.authMode, this.#room.project.manifest.oauthScopes);
  }

  #start(): void {
    this.#startTimers(this.#options.limitSeconds ?? LIMIT_SECONDS[this.kind]);
    const job = buildJob(this.#options, this.#room, this.#objects);
    this.#thread = this.#room.threads.take();
    this.#thread.start(job, this.clock, {
      onRequest: (request) => void this.#serve(request),
      onCrash: (error) => this.#end('failed', describe(error)),
    });
  }

  /** Limits count clock or wall seconds, whichever gets there first. */
  #startTimers(limitSeconds: number): void {
    const timeOut = (): void => this.#end('timedOut', exception('Exceeded maximum execution time'));
    const wall = setTimeout(timeOut, limitSeconds * 1000);
    const cancel = this.clock.schedule(this.clock.now() + limitSeconds * 1000, timeOut);
    this.#stopTimers = () => {
      clearTimeout(wall);
      cancel();
    };
  }

  async #serve(request: Request): Promise<void> {
    if (request.op === 'end') return this.#finish(request.outcome);
    const reply = await this.#answer(request).catch(
      (error: unknown): Reply => ({ ok: false, error: this.#describeForScript(error) }),
    );
    if (this.outcome !== 'running') return;
    if (this.#isLastCall(request)) this.kill(`Killed after service call ${this.counter.total}.`);
    else this.#thread?.reply(reply);
  }

  #describeForScript(error: unknown): (Reply & { ok: false })['error'] {
    const { details } = error instanceof ScriptException ? error : {};
    const told = nameAndMessage(error);
    return details === undefined ? told : { ...told, details: this.#objects.encode(details) };
  }

  async #answer(request: Exclude<Request, { op: 'end' }>): Promise<Reply> {
    switch (request.op) {
      case 'call':
        return { ok: true, value: this.#objects.encode(await this.#call(request)) };
      case 'log':
        this.#ledger.addLine({ level: request.level, text: request.text });
        this.#room.onChange(this);
        return { ok: true, value: null };
      case 'sleep':
        if (!this.#room.skipWaits()) await this.whileWaiting(this.clock.sleep(request.ms));
        return { ok: true, value: null };
    }
  }

  #call({ target, method, args }: Request & { op: 'call' }): unknown {
    const object = this.#objects.find(target);
    const emulated = (object as unknown as Record<string, unknown>)[method];
    if (typeof emulated !== 'function' || method in Object.prototype) {
      throw new NotEmulated(`${object.className}.${method}`);
    }
    this.counter.serviceCall(object.className, method);
    return Reflect.apply(emulated, object, this.#objects.decodeArguments(args));
  }

  #isLastCall({ op }: Request): boolean {
    const { killAfterCall = Number.POSITIVE_INFINITY } = this.#options;
    return op === 'call' && this.counter.total >= killAfterCall;
  }

  #finish(outcome: WorkerOutcome): void {
    this.#isDone = true;
    if (!outcome.ok) {
      this.#end('failed', outcome.error);
      return;
    }
    try {
      this.#ledger.value = this.#objects.decode(outcome.value);
      this.#end('completed', null);
    } catch (error) {
      this.#end('failed', describe(error));
    }
  }

  #end(outcome: Outcome, error: ErrorReport | null): void {
    if (this.outcome !== 'running') return;
    this.#ledger.outcome = outcome;
    this.#ledger.error = error;
    this.#stopTimers();
    this.#abort.abort();
    this.#runEndHooks(outcome === 'completed' || outcome === 'failed' ? outcome : 'killed');
    this.#ledger.close();
    this.#release();
    if (this.#thread) this.#room.threads.back(this.#thread, this.#isDone);
    this.#done();
  }

  #runEndHooks(ending: Ending): void {
    for (const run of this.#endHooks) {
      try {
        run(ending);
      } catch (error) {
        // a write that was put off fails late, as it does at Google
        this.#ledger.outcome = 'failed';
        this.#ledger.error ??= describe(error);
      }
    }
  }
}

const nameAndMessage = (error: unknown): { name: string; message: string } =>
  error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };

const describe = (error: unknown): ErrorReport => ({ ...nameAndMessage(error), stack: '' });

const exception = (message: string): ErrorReport => ({ name: 'Exception', message, stack: '' });
