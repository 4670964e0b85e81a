import { Clock } from '../../../clock/clock';
import type {
  AuthMode,
  Ending,
  ExecutionContext,
  ExecutionKind,
} from '../../../host/engine/context';
import type { Selection, Toast, UiBridge } from '../../../host/engine/ui';
import { ScriptException, type ServiceObject } from '../../../host/services/service';
import { spreadsheetFamily } from '../../../host/services/spreadsheet/family';
import type { SpreadsheetOptions } from '../../../host/services/spreadsheet/session';
import type { SheetModel } from '../../../host/workbook/sheet-model';
import type { Workbook } from '../../../host/workbook/workbook';
import { makeWorkbook } from '../workbook/make-workbook';

/** Calls a method by its name, as the engine does for a script. */
export function call<Result = ServiceObject>(
  object: unknown,
  method: string,
  ...args: unknown[]
): Result {
  const target = object as Record<string, unknown>;
  const found = target[method];
  if (typeof found !== 'function') throw new Error(`no method ${method}`);
  called.add(`${(object as ServiceObject).className}.${method}`);
  return found.apply(object, args) as Result;
}

/** `Class.method` of everything {@link call} has called. */
export const called = new Set<string>();

/** What a test needs of one fake execution. */
export interface FakeExecution {
  readonly app: ServiceObject;
  readonly workbook: Workbook;
  readonly sheet: SheetModel;
  readonly context: ExecutionContext;
  readonly counts: { cellsRead: number; cellsWritten: number };
  readonly toasts: Toast[];
  end(ending: Ending): void;
  /** An alert suspends the script. */
  suspend(): void;
}

/** What can differ between fake executions. */
export interface FakeOptions extends SpreadsheetOptions {
  readonly kind?: ExecutionKind;
  readonly authMode?: AuthMode;
  readonly selection?: Selection;
  readonly unflushed?: 'drop' | 'keep';
  /** Run over this workbook instead of a new one. */
  readonly workbook?: Workbook;
}

/** One execution without an engine: the service classes over a workbook. */
export function fakeExecution(options: FakeOptions = {}): FakeExecution {
  const workbook = options.workbook ?? makeWorkbook().workbook;
  const counts = { cellsRead: 0, cellsWritten: 0 };
  const toasts: Toast[] = [];
  const endings: ((ending: Ending) => void)[] = [];
  const suspensions: (() => void)[] = [];
  let selection = options.selection;
  const context: ExecutionContext = {
    id: 1,
    kind: options.kind ?? 'menu',
    authMode: options.authMode ?? 'FULL',
    user: { activeEmail: 'a@example.com', effectiveEmail: 'a@example.com' },
    clock: new Clock({ now: Date.UTC(2026, 8, 1, 10), speed: 0 }),
    timeZone: 'Europe/Paris',
    counter: {
      cellsRead: (count) => {
        counts.cellsRead += count;
      },
      cellsWritten: (count) => {
        counts.cellsWritten += count;
      },
      httpRequest: () => undefined,
    },
    noteEmail: () => undefined,
    get selection() {
      return selection;
    },
    select: (next) => {
      selection = next;
    },
    ui: { toast: (toast: Toast) => toasts.push(toast) } as unknown as UiBridge,
    unflushed: options.unflushed ?? 'drop',
    getUi: () => {
      throw new ScriptException('Cannot call SpreadsheetApp.getUi() from this context.');
    },
    onEnd: (run) => endings.push(run),
    onSuspend: (run) => suspensions.push(run),
    ask: async () => ({ button: 'CLOSE', text: '' }),
    signal: new AbortController().signal,
    whileWaiting: (wait) => wait,
    noteShown: () => undefined,
    requireScope: () => undefined,
  };
  const family = spreadsheetFamily(workbook, options);
  const make = family.globals.SpreadsheetApp;
  const [sheet] = workbook.sheets;
  if (!make || !sheet) throw new Error('no SpreadsheetApp');
  return {
    app: make(context),
    workbook,
    sheet,
    context,
    counts,
    toasts,
    suspend: () => {
      for (const run of suspensions) run();
    },
    end: (ending) => {
      for (const run of endings) run(ending);
    },
  };
}

/** The first sheet of an execution, and cells of it. */
export function openSheet(execution: FakeExecution) {
  const spreadsheet = call(execution.app, 'getActiveSpreadsheet');
  const sheet = call<ServiceObject[]>(spreadsheet, 'getSheets')[0] as ServiceObject;
  const range = (a1: string) => call(sheet, 'getRange', a1);
  return { spreadsheet, sheet, range };
}
