import path from 'node:path';
import type { Clock } from '../clock/clock';
import { AnswersUi } from './cli/answers-ui';
import type { ExecutionKind, User } from './engine/context';
import type { DayUse } from './engine/day-meter';
import { Execution } from './engine/execution';
import { Executions } from './engine/executions';
import { MOST_AT_ONCE, TOO_MANY_AT_ONCE } from './engine/permissions';
import type { WorkerSetup } from './engine/protocol';
import type { ExecutionReport, Outcome } from './engine/report';
import type { ExecutionOptions, ExecutionRoom } from './engine/room';
import { ThreadPool } from './engine/thread-pool';
import { type HostState, hostFamilies } from './families';
import type { HostOptions, RunRequest, TriggerInfo } from './host-options';
import { loadProject, type Project } from './project';
import { type SimpleEvent, simpleEvent } from './simple-trigger';
import { openStores, type Stores } from './stores';
import { clockEvent } from './triggers/clock-event';
import { TriggerRunner } from './triggers/trigger-runner';
import type { StoredTrigger } from './triggers/trigger-store';
import { type DoorResult, WebApp } from './web-app/web-app';
import type { Workbook } from './workbook/workbook';

const OWNER = 'owner@example.com';

/** An execution that has begun. */
export interface StartedRun {
  readonly id: number;
  readonly report: Promise<ExecutionReport>;
}

/** A local Apps Script: one project bound to one spreadsheet, with everything it keeps. */
export class Host {
  readonly clock: Clock;
  readonly executions = new Executions();
  readonly webApp: WebApp;
  /** What `ScriptApp.getService().getUrl()` answers; set it once the web app is served. */
  webAppUrl: string | null;
  readonly #options: HostOptions;
  readonly #stores: Stores;
  readonly #room: ExecutionRoom;
  readonly #runner: TriggerRunner;
  readonly #lastRuns = new Map<string, { readonly at: number; readonly outcome: Outcome }>();
  #project: Project;

  /** @throws {Error} When the project or the kept state cannot be read. */
  constructor(options: HostOptions) {
    this.#options = options;
    this.clock = options.clock;
    this.webAppUrl = options.webAppUrl ?? null;
    this.#project = loadProject(options.projectDir);
    this.#stores = openStores(options, this.#project);
    this.#room = this.#makeRoom();
    this.webApp = new WebApp({
      call: (name, event) => this.#callDoor(name, event),
      textOutput: options.textOutput ?? 'redirect',
      url: () => this.webAppUrl,
    });
    this.#runner = new TriggerRunner({
      clock: this.clock,
      store: this.#stores.triggers,
      everySeconds: options.triggerSeconds,
      mayOverlap: options.triggersMayOverlap,
      fire: (trigger) => this.#fireTrigger(trigger),
    });
  }

  /** The bound spreadsheet. */
  get workbook(): Workbook {
    return this.#stores.workbook;
  }

  /** The project as it was read last. */
  get project(): Project {
    return this.#project;
  }

  /** E-mail address of who owns the project and deployed its web app. */
  get owner(): string {
    return this.#options.user ?? OWNER;
  }

  /** Runs a function to its end; never rejects, a failure is in the report. */
  run(request: RunRequest): Promise<ExecutionReport> {
    return this.start(request).report;
  }

  /** Begins to run a function; use the id to follow or {@link cancel} it. */
  start(request: RunRequest): StartedRun {
    const kind = request.as ?? 'menu';
    const hasWindow = kind === 'menu' || kind === 'sidebar' || kind === 'simple';
    const { execution, ended } = this.#begin({
      functionName: request.function,
      args: request.args ?? [],
      kind,
      user: this.#userOf(kind, request.user),
      startedBy: request.startedBy,
      ui: request.ui ?? (hasWindow ? new AnswersUi(request.answers) : undefined),
      selection: request.select ?? (hasWindow ? this.#firstCell() : undefined),
      limitSeconds: request.limitSeconds,
      killAfterCall: request.killAfterCall,
      unflushed: request.unflushed,
    });
    return { id: execution.id, report: ended.then(() => execution.report) };
  }

  /** Kills a running execution. */
  cancel(id: number): void {
    const running = this.executions.running.find((execution) => execution.id === id);
    running?.kill('The execution was cancelled.');
  }

  /**
   * Runs a simple trigger for something a person did.
   *
   * @returns How it went; undefined when the project has no such trigger.
   */
  async simpleTrigger(event: SimpleEvent): Promise<ExecutionReport | undefined> {
    if (!this.#project.functionNames.includes(event.kind)) return undefined;
    const { execution, ended } = this.#begin({
      functionName: event.kind,
      args: (objects) => [simpleEvent(event, objects)],
      kind: 'simple',
      user: { activeEmail: event.user, effectiveEmail: event.user },
      ui: event.ui,
      selection: event.selection,
    });
    await ended;
    return execution.report;
  }

  /** Begins to fire the installed triggers by the clock. */
  startTriggers(): void {
    this.#runner.start();
  }

  /** The installed triggers, oldest first. */
  get triggers(): readonly TriggerInfo[] {
    return this.#stores.triggers.all.map(({ uid, handler, owner, schedule }) => {
      const nextAt = this.#runner.nextAt(uid);
      const last = this.#lastRuns.get(uid);
      return {
        uid,
        handler,
        owner,
        schedule,
        ...(nextAt === undefined ? {} : { nextAt }),
        ...(last ? { lastAt: last.at, lastOutcome: last.outcome } : {}),
      };
    });
  }

  /** Calls `listener` when a trigger was added or deleted. */
  onTriggers(listener: () => void): void {
    this.#stores.triggers.onTriggers(listener);
  }

  /** What a person's quotas of the day are spent on. */
  dayUse(email: string): DayUse {
    return this.#stores.meter.useOf(email);
  }

  /** The text without any secret the host knows. */
  redact(text: string): string {
    return this.#stores.redactor.redact(text);
  }

  /** Reads the project again; executions that run go on with the old one. */
  reload(): void {
    this.#project = loadProject(this.#options.projectDir);
    this.#room.threads.replace(this.#setup());
  }

  /** Writes what has changed to the state folder, now. */
  save(): void {
    this.#stores.folder.save();
  }

  /** Kills what runs, stops the triggers, and writes the state a last time. */
  async close(): Promise<void> {
    this.#runner.stop();
    for (const execution of this.executions.running) execution.kill('The host was closed.');
    this.save();
    await this.#room.threads.close();
  }

  #begin(options: ExecutionOptions): { execution: Execution; ended: Promise<void> } {
    const execution = new Execution(this.executions.nextId(), this.#room, options);
    if (this.executions.runningFor(options.user.effectiveEmail) >= MOST_AT_ONCE) {
      execution.refuse(TOO_MANY_AT_ONCE);
    }
    return { execution, ended: this.executions.run(execution) };
  }

  #userOf(kind: ExecutionKind, email: string | undefined): User {
    if (kind !== 'webapp') {
      return { activeEmail: email ?? this.owner, effectiveEmail: email ?? this.owner };
    }
    const runsAsVisitor = this.#project.manifest.webapp.executeAs === 'USER_ACCESSING';
    const visitor = email ?? '';
    return { activeEmail: visitor, effectiveEmail: runsAsVisitor ? visitor : this.owner };
  }

  #firstCell() {
    const [sheet] = this.workbook.sheets;
    return sheet && { sheetName: sheet.name, a1: 'A1' };
  }

  async #callDoor(
    functionName: 'doGet' | 'doPost',
    event: Record<string, unknown>,
  ): Promise<DoorResult> {
    const { execution, ended } = this.#begin({
      functionName,
      args: [event],
      kind: 'webapp',
      user: this.#userOf('webapp', undefined),
    });
    await ended;
    const { error } = execution.report;
    if (!error) return { ok: true, value: execution.value };
    return { ok: false, message: `${error.name}: ${error.message}` };
  }

  async #fireTrigger({ uid, handler, owner }: StoredTrigger): Promise<void> {
    const at = this.clock.now();
    const { execution, ended } = this.#begin({
      functionName: handler,
      args: [clockEvent(uid, at)],
      kind: 'trigger',
      user: { activeEmail: owner, effectiveEmail: owner },
    });
    await ended;
    this.#lastRuns.set(uid, { at, outcome: execution.outcome });
    this.#stores.meter.add(owner, { triggerSeconds: execution.report.clockSeconds });
  }

  #makeRoom(): ExecutionRoom {
    const { workerPath = path.resolve('build/host-worker.mjs'), warmThreads = 0 } = this.#options;
    const project = (): Project => this.#project;
    const skipWaits = (): boolean =>
      this.#options.skipWaitsWhenFrozen === true && this.clock.speed === 0;
    const state: HostState = {
      options: this.#options,
      project,
      webAppUrl: () => this.webAppUrl,
      skipWaits,
    };
    return {
      clock: this.clock,
      get project() {
        return project();
      },
      families: hostFamilies(this.#stores, state),
      threads: new ThreadPool(workerPath, this.#setup(), warmThreads),
      redactor: this.#stores.redactor,
      skipWaits,
      onChange: (execution) => this.executions.changed(execution),
    };
  }

  #setup(): Omit<WorkerSetup, 'flag'> {
    const { preludePath = path.resolve('build/host-prelude.js') } = this.#options;
    const { files, htmlFiles, manifest } = this.#project;
    const { timeZone } = manifest;
    return { preludePath, files, htmlFiles, clock: this.clock.shared, timeZone };
  }
}
