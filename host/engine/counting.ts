import type { Counter } from './context';
import type { ServiceFamily } from './services';

/** Classes whose every method call is a service call. */
const COUNTED: ReadonlySet<string> = new Set([
  'SpreadsheetApp',
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'TextFinder',
  'Protection',
  'PropertiesService',
  'Properties',
  'CacheService',
  'Cache',
  'LockService',
  'Lock',
  'UrlFetchApp',
  'ScriptApp',
  'MailApp',
  'DatasetsCollection',
  'JobsCollection',
  'ProjectsCollection',
  'TablesCollection',
]);

/** What an execution has asked of services so far. */
export interface Counts {
  readonly serviceCalls: {
    readonly total: number;
    /** Those that read or write what cells hold or look like. */
    readonly data: number;
    /** `{ "Range.setValues": 2 }` */
    readonly byMethod: Readonly<Record<string, number>>;
  };
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly httpRequests: {
    readonly total: number;
    /** `{ "GET /v1/calls/:id": 2 }` */
    readonly byRoute: Readonly<Record<string, number>>;
  };
}

/** Counts service calls, cells and requests of one execution. */
export class ExecutionCounter implements Counter {
  readonly #dataCalls: ReadonlySet<string>;
  readonly #byMethod = new Map<string, number>();
  readonly #byRoute = new Map<string, number>();
  #total = 0;
  #data = 0;
  #cellsRead = 0;
  #cellsWritten = 0;
  #requests = 0;

  constructor(families: readonly ServiceFamily[]) {
    const pairs = families.flatMap(({ dataMethods }) => Object.entries(dataMethods ?? {}));
    this.#dataCalls = new Set(
      pairs.flatMap(([className, methods]) => methods.map((method) => `${className}.${method}`)),
    );
  }

  /** Counts a call, when calls on that class count; says whether it did. */
  serviceCall(className: string, method: string): boolean {
    if (!COUNTED.has(className)) return false;
    const key = `${className}.${method}`;
    this.#total += 1;
    if (this.#dataCalls.has(key)) this.#data += 1;
    this.#byMethod.set(key, (this.#byMethod.get(key) ?? 0) + 1);
    return true;
  }

  cellsRead(count: number): void {
    this.#cellsRead += count;
  }

  cellsWritten(count: number): void {
    this.#cellsWritten += count;
  }

  httpRequest(route: string): void {
    this.#requests += 1;
    this.#byRoute.set(route, (this.#byRoute.get(route) ?? 0) + 1);
  }

  /** How many service calls so far. */
  get total(): number {
    return this.#total;
  }

  /** Everything counted so far. */
  get counts(): Counts {
    return {
      serviceCalls: {
        total: this.#total,
        data: this.#data,
        byMethod: Object.fromEntries(this.#byMethod),
      },
      cellsRead: this.#cellsRead,
      cellsWritten: this.#cellsWritten,
      httpRequests: { total: this.#requests, byRoute: Object.fromEntries(this.#byRoute) },
    };
  }
}
