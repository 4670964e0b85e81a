import type { Clock } from '../clock/clock';
import { AnswersUi } from './cli/answers-ui';
import type { ExecutionKind, User } from './engine/context';
import { Execution } from './engine/execution';
import type { Executions } from './engine/executions';
import { MOST_AT_ONCE, TOO_MANY_AT_ONCE } from './engine/permissions';
import type { ExecutionReport } from './engine/report';
import type { ExecutionOptions, ExecutionRoom } from './engine/room';
import type { Selection } from './engine/ui';
import type { FunctionRun } from './formulas/custom-functions';
import type { RunRequest } from './host-options';
import type { Project } from './project';
import { argsOf } from './run-arguments';
import { type SimpleEvent, simpleEvent } from './simple-trigger';
import type { TriggerRun } from './triggers/host-triggers';
import type { StoredTrigger } from './triggers/trigger-store';
import type { DoorResult } from './web-app/web-app';

/** An execution that has begun. */
export interface StartedRun {
  readonly id: number;
  readonly report: Promise<ExecutionReport>;
}

/** Where runs happen. */
interface Surroundings {
  readonly clock: Clock;
  readonly executions: Executions;
  readonly room: ExecutionRoom;
  readonly project: () => Project;
  /** E-mail address of who owns the project and deployed its web app. */
  readonly owner: string;
  /** What somebody who has just opened the spreadsheet has selected. */
  readonly firstCell: () => Selection;
}

/** Begins executions, in each way in which Google begins one. */
export class Runs {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** A function somebody asks for: by a menu, a page, the editor. */
  start(request: RunRequest): StartedRun {
    const { clock, firstCell } = this.#around;
    const kind = request.as ?? 'menu';
    const hasWindow = kind === 'menu' || kind === 'sidebar' || kind === 'simple';
    const { execution, ended } = this.#begin({
      functionName: request.function,
      args: argsOf(request, kind, { now: clock.now(), firstCell: firstCell() }),
      kind,
      user: this.#userOf(kind, request.user),
      startedBy: request.startedBy,
      ui: request.ui ?? (hasWindow ? new AnswersUi(request.answers) : undefined),
      selection: request.select ?? (hasWindow ? firstCell() : undefined),
      limitSeconds: request.limitSeconds,
      killAfterCall: request.killAfterCall,
      unflushed: request.unflushed,
    });
    return { id: execution.id, report: ended.then(() => execution.report) };
  }

  /** A simple trigger; undefined when the project has no such function. */
  async ofSimpleTrigger(event: SimpleEvent): Promise<ExecutionReport | undefined> {
    if (!this.#around.project().functionNames.includes(event.kind)) return undefined;
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

  /** A request to the web app. */
  async ofDoor(
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

  /** A custom function in a cell. */
  async ofFormula(
    functionName: string,
    args: readonly unknown[],
    selection: Selection,
  ): Promise<FunctionRun> {
    const { owner } = this.#around;
    const user = { activeEmail: owner, effectiveEmail: owner };
    const startedBy = `formula in ${selection.sheetName}!${selection.a1}`;
    const options = { functionName, args, kind: 'custom', user, selection, startedBy } as const;
    const { execution, ended } = this.#begin(options);
    await ended;
    return { error: execution.report.error, value: execution.value };
  }

  /** An installed trigger. */
  async ofTrigger(
    { handler, owner }: StoredTrigger,
    event: Record<string, unknown>,
  ): Promise<TriggerRun> {
    const { execution, ended } = this.#begin({
      functionName: handler,
      args: [event],
      kind: 'trigger',
      user: { activeEmail: owner, effectiveEmail: owner },
    });
    await ended;
    return { outcome: execution.outcome, clockSeconds: execution.report.clockSeconds };
  }

  #begin(options: ExecutionOptions): { execution: Execution; ended: Promise<void> } {
    const { executions, room } = this.#around;
    const execution = new Execution(executions.nextId(), room, options);
    if (executions.runningFor(options.user.effectiveEmail) >= MOST_AT_ONCE) {
      execution.refuse(TOO_MANY_AT_ONCE);
    }
    return { execution, ended: executions.run(execution) };
  }

  #userOf(kind: ExecutionKind, email: string | undefined): User {
    const { owner, project } = this.#around;
    if (kind !== 'webapp') return { activeEmail: email ?? owner, effectiveEmail: email ?? owner };
    const runsAsVisitor = project().manifest.webapp.executeAs === 'USER_ACCESSING';
    const visitor = email ?? '';
    return { activeEmail: visitor, effectiveEmail: runsAsVisitor ? visitor : owner };
  }
}
