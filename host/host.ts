import type { Clock } from '../clock/clock';
import type { Cloud } from './bigquery/cloud';
import type { DayUse } from './engine/day-meter';
import { Executions } from './engine/executions';
import type { ExecutionReport } from './engine/report';
import type { ExecutionRoom } from './engine/room';
import { Formulas } from './formulas/formulas';
import type { HostOptions, RunRequest, TriggerInfo } from './host-options';
import { makeRoom, workerSetup } from './host-room';
import { loadProject, type Project } from './project';
import { Runs, type StartedRun } from './runs';
import type { Outbox } from './services/mail/outbox';
import type { SimpleEvent } from './simple-trigger';
import { openStores, type Stores } from './stores';
import { HostTriggers } from './triggers/host-triggers';
import { WebApp } from './web-app/web-app';
import type { Workbook } from './workbook/workbook';

const OWNER = 'owner@example.com';

/** A local Apps Script: one project bound to one spreadsheet, with everything it keeps. */
export class Host {
  readonly clock: Clock;
  readonly executions = new Executions();
  readonly webApp: WebApp;
  /** The formulas of the spreadsheet that are calculated. */
  readonly formulas: Formulas;
  /** What `ScriptApp.getService().getUrl()` answers; set it once the web app is served. */
  webAppUrl: string | null;
  readonly #options: HostOptions;
  readonly #stores: Stores;
  readonly #room: ExecutionRoom;
  readonly #runs: Runs;
  readonly #triggers: HostTriggers;
  #project: Project;

  /** @throws {Error} When the project or the kept state cannot be read. */
  constructor(options: HostOptions) {
    this.#options = options;
    this.clock = options.clock;
    this.webAppUrl = options.webAppUrl ?? null;
    this.#project = loadProject(options.projectDir, options.manifest);
    this.#stores = openStores(options, this.#project);
    this.#room = makeRoom(this.#stores, {
      options,
      project: () => this.#project,
      webAppUrl: () => this.webAppUrl,
      onChange: (execution) => this.executions.changed(execution),
    });
    this.#runs = new Runs({
      ...{ clock: this.clock, executions: this.executions, room: this.#room, owner: this.owner },
      project: () => this.#project,
      firstCell: () => ({ sheetName: this.workbook.sheets[0]?.name ?? '', a1: 'A1' }),
    });
    this.webApp = new WebApp({
      call: (name, event) => this.#runs.ofDoor(name, event),
      textOutput: options.textOutput ?? 'redirect',
      url: () => this.webAppUrl,
    });
    this.#triggers = new HostTriggers({
      clock: this.clock,
      store: this.#stores.triggers,
      meter: this.#stores.meter,
      options,
      run: (trigger, event) => this.#runs.ofTrigger(trigger, event),
    });
    this.formulas = new Formulas({
      workbook: this.#stores.workbook,
      functions: () => this.#project.customFunctions,
      run: (name, args, selection) => this.#runs.ofFormula(name, args, selection),
    });
  }

  /** The bound spreadsheet. */
  get workbook(): Workbook {
    return this.#stores.workbook;
  }

  /** What scripts sent by e-mail. */
  get outbox(): Outbox {
    return this.#stores.outbox;
  }

  /** The Google Cloud that the BigQuery service reaches. */
  get cloud(): Cloud {
    return this.#stores.cloud;
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
    return this.#runs.start(request);
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
  simpleTrigger(event: SimpleEvent): Promise<ExecutionReport | undefined> {
    return this.#runs.ofSimpleTrigger(event);
  }

  /** Begins to fire the installed triggers by the clock. */
  startTriggers(): void {
    this.#triggers.start();
  }

  /** The installed triggers, oldest first. */
  get triggers(): readonly TriggerInfo[] {
    return this.#triggers.list;
  }

  /** Calls `listener` when a trigger was added or deleted. */
  onTriggers(listener: () => void): void {
    this.#stores.triggers.onTriggers(listener);
  }

  /** What a person's quotas of the day are spent on. */
  dayUse(email: string): DayUse {
    return this.#stores.meter.useOf(email);
  }

  /**
   * Lets the caches forget, as Google does without a word.
   *
   * @param goes - Whether the value under a key goes; without it all go.
   * @returns How many values went.
   */
  loseCached(goes: (key: string) => boolean = () => true): number {
    return this.#stores.cache.lose(goes);
  }

  /** The text without any secret the host knows. */
  redact(text: string): string {
    return this.#stores.redactor.redact(text);
  }

  /** Reads the project again; executions that run go on with the old one. */
  reload(): void {
    this.#project = loadProject(this.#options.projectDir, this.#options.manifest);
    this.#room.threads.replace(workerSetup(this.#project, this.#options));
    this.formulas.recalculate();
  }

  /** Writes what has changed to the state folder, now. */
  save(): void {
    this.#stores.folder.save();
  }

  /**
   * Stops the triggers, kills what runs, and writes the state a last time.
   *
   * @param graceSeconds - Wall seconds that what runs may take to end by itself. @default 0
   */
  async close(graceSeconds = 0): Promise<void> {
    this.#triggers.stop();
    this.formulas.stop();
    if (graceSeconds > 0) await this.executions.settle(graceSeconds * 1000);
    for (const execution of this.executions.running) execution.kill('The host was closed.');
    this.save();
    await this.#stores.cloud.close();
    if (!this.#options.threads) await this.#room.threads.close();
  }
}
