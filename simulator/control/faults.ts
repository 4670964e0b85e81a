import { matchPath } from '../rest/route';

/** Something that goes wrong on purpose. */
export interface Fault {
  readonly id: number;
  /** `GET /v1/calls`, `/v1/calls/:id`, `PUT /v2/*`; without it every metered request. */
  readonly match?: string;
  /** How many requests it hits; without it all until it is removed. */
  readonly times?: number;
  /** How many fitting requests pass before. */
  readonly after?: number;
  /**
   * `down` closes the connection, `cut` breaks the answer off half way, `html` answers with an error
   * page; without it `status`, if given, is answered.
   */
  readonly kind?: 'down' | 'cut' | 'html';
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delayMs?: number;
}

interface Rule {
  readonly fault: Fault;
  passing: number;
  left: number;
}

/** The faults in force, oldest first; the first that fits hits. */
export class Faults {
  #rules: Rule[] = [];
  #lastId = 0;

  /** With what is left of `times`. */
  get all(): readonly Fault[] {
    return this.#rules.map(({ fault, left }) =>
      fault.times === undefined ? fault : { ...fault, times: left },
    );
  }

  add(fault: Omit<Fault, 'id'>): Fault {
    this.#lastId += 1;
    const made = { ...fault, id: this.#lastId };
    this.#rules.push({
      fault: made,
      passing: fault.after ?? 0,
      left: fault.times ?? Number.POSITIVE_INFINITY,
    });
    return made;
  }

  /** Removes the fault with this id; without id all. */
  remove(id?: number): void {
    this.#rules = id === undefined ? [] : this.#rules.filter(({ fault }) => fault.id !== id);
  }

  /** The fault that hits this request, which uses up one of its times. */
  take(request: { method: string; path: string }): Fault | undefined {
    for (const rule of this.#rules) {
      if (!fits(rule.fault.match, request)) continue;
      if (rule.passing > 0) {
        rule.passing -= 1;
        continue;
      }
      rule.left -= 1;
      if (rule.left <= 0) this.remove(rule.fault.id);
      return rule.fault;
    }
    return undefined;
  }
}

function fits(match: string | undefined, request: { method: string; path: string }): boolean {
  if (match === undefined) return true;
  const [method, pattern] = match.includes(' ') ? match.split(' ', 2) : ['*', match];
  const path = request.path.split('?', 1)[0] ?? '';
  return (
    (method === '*' || method === request.method) && matchPath(pattern ?? '', path) !== undefined
  );
}
