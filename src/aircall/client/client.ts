import type { Seconds } from '../../domain/time/units';
import type { Clock } from '../../ports/clock';
import type { Http, HttpOutcome } from '../../ports/http';
import { authorizationHeader, type Credentials } from '../auth/credentials';
import { createRedactor } from '../auth/redact';
import type { AircallProblem } from './aircall-error';
import { type ApiRequest, toHttpRequest, type WireOptions } from './api-request';
import { parseBaseUrl } from './base-url';
import type { Budget } from './budget';
import { type ApiOutcome, failed, readOutcome } from './outcome';
import { decideRetry, type RetryDecision } from './retry';

/** The one way out to Aircall. */
export interface Aircall {
  /**
   * Sends requests side by side, each with the key, within the budget and repeated where that
   * helps; outcomes come in the order of the requests. Never throws for what the network does.
   */
  send(requests: readonly ApiRequest[]): readonly ApiOutcome[];
  /** How many requests the budget still allows; plan pages with it. */
  remaining(): number;
}

/** What a client is made of. */
export interface AircallOptions {
  readonly http: Http;
  /** `undefined`: nobody has entered a key yet; every request fails with `no-credentials`. */
  readonly credentials: Credentials | undefined;
  /** As a person set it; empty means Aircall itself. */
  readonly baseUrl: string | undefined;
  readonly budget: Budget;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  /** Spreads repeats; a number from 0 up to 1. */
  readonly random: () => number;
  /** Seconds all waits of this client may last together; a scheduled run never sleeps over 5. @default 5 */
  readonly patienceSeconds?: Seconds;
}

/** Makes a client for one execution. */
export function createAircall(options: AircallOptions): Aircall {
  const base = parseBaseUrl(options.baseUrl);
  const refuse = (problem: AircallProblem): Aircall => ({
    send: (requests) => requests.map((request) => failed(request, problem)),
    remaining: () => options.budget.remaining(),
  });
  if (!options.credentials) return refuse({ kind: 'no-credentials' });
  if (!base.ok) return refuse({ kind: 'bad-base-url', detail: base.reason });
  const { credentials } = options;
  return new Sender(options, credentials, base.url);
}

/** A request on its way, with its place among the outcomes. */
interface Pending {
  readonly request: ApiRequest;
  readonly place: number;
}

class Sender implements Aircall {
  readonly #options: AircallOptions;
  readonly #wire: WireOptions;
  readonly #redact: (text: string) => string;
  #patienceSeconds: Seconds;

  constructor(options: AircallOptions, credentials: Credentials, baseUrl: string) {
    this.#options = options;
    this.#wire = { baseUrl, authorization: authorizationHeader(credentials) };
    this.#redact = createRedactor(credentials);
    this.#patienceSeconds = options.patienceSeconds ?? 5;
  }

  remaining(): number {
    return this.#options.budget.remaining();
  }

  send(requests: readonly ApiRequest[]): readonly ApiOutcome[] {
    const outcomes = new Map<number, ApiOutcome>();
    let pending: readonly Pending[] = requests.map((request, place) => ({ request, place }));
    for (let attempt = 1; pending.length > 0; attempt += 1) {
      pending = this.#sendRound(pending, attempt, outcomes);
    }
    return requests.map((request, place) => outcomes.get(place) ?? this.#overBudget(request));
  }

  /** Sends what the budget allows, notes the outcomes, waits, and returns what to send again. */
  #sendRound(
    pending: readonly Pending[],
    attempt: number,
    outcomes: Map<number, ApiOutcome>,
  ): readonly Pending[] {
    const { http, budget } = this.#options;
    this.#awaitMinute(pending.length);
    const sent = pending.slice(0, budget.remaining());
    if (sent.length === 0) return [];
    budget.spend(sent.length);
    const answers = http.sendAll(sent.map(({ request }) => toHttpRequest(request, this.#wire)));
    // one lost connection takes the answers of its whole round: where repeats are answered, what is
    // asked no more was not lost
    if (answers.some(({ kind }) => kind === 'answered')) {
      for (const item of pending.slice(sent.length)) forgetLost(item, outcomes);
    }
    const repeats = sent.flatMap((item, index) => {
      const answer = answers[index] ?? lost;
      outcomes.set(item.place, this.#read(item.request, answer));
      const decision = this.#decide(item.request, answer, attempt);
      return decision.kind === 'retry' ? [{ item, afterSeconds: decision.afterSeconds }] : [];
    });
    if (repeats.length > 0) this.#pause(Math.max(...repeats.map((each) => each.afterSeconds)));
    return repeats.map(({ item }) => item);
  }

  #read(request: ApiRequest, answer: HttpOutcome): ApiOutcome {
    const { budget, clock } = this.#options;
    if (answer.kind === 'answered') budget.learn(answer.status, answer.headers);
    return readOutcome(request, answer, { now: clock.now(), redact: this.#redact });
  }

  #decide(request: ApiRequest, outcome: HttpOutcome, attempt: number): RetryDecision {
    return decideRetry({
      method: request.method,
      outcome,
      attempt,
      now: this.#options.clock.now(),
      random: this.#options.random(),
      patienceSeconds: this.#patienceSeconds,
    });
  }

  /** Waits for the next minute where this one has no room for all and ends within the patience. */
  #awaitMinute(wanted: number): void {
    const { budget, clock } = this.#options;
    if (budget.remaining() >= wanted) return;
    const wait = budget.renewsAt() - clock.now();
    if (wait <= this.#patienceSeconds) this.#pause(Math.max(0, wait));
  }

  #pause(seconds: Seconds): void {
    this.#patienceSeconds -= seconds;
    if (seconds > 0) this.#options.clock.sleep(seconds);
  }

  #overBudget(request: ApiRequest): ApiOutcome {
    return failed(request, {
      kind: 'rate-limited',
      notBefore: this.#options.budget.renewsAt(),
    });
  }
}

/** Lets a reading that cannot be repeated count as over the budget. */
function forgetLost({ request, place }: Pending, outcomes: Map<number, ApiOutcome>): void {
  const outcome = outcomes.get(place);
  const isLost = outcome?.kind === 'failed' && outcome.error.problem.kind === 'unreachable';
  if (isLost && request.method === 'GET') outcomes.delete(place);
}

const lost: HttpOutcome = { kind: 'failed', reason: 'unreachable', detail: 'no outcome' };
