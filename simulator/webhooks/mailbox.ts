/** One try to deliver. */
export interface Attempt {
  /** Clock time, ISO 8601. */
  readonly at: string;
  /** Status of the answer; absent when there was none. */
  readonly status?: number;
  /** Why there was none: `timeout`, or the network's word. */
  readonly error?: string;
}

/** One event on its way to one webhook. */
export interface Delivery {
  readonly id: number;
  readonly webhookId: string;
  readonly event: string;
  /** Id of the call or user it is about. */
  readonly about: number;
  /** Whether it was sent once more than needed. */
  readonly isDuplicate: boolean;
  /** What is sent, the same at every attempt. */
  readonly body: string;
  state: 'waiting' | 'sending' | 'delivered' | 'lost' | 'given up';
  readonly attempts: Attempt[];
}

/** More than any test looks at; a soak must not fill the memory. */
const mostKept = 10_000;

/** Every delivery of late, oldest first. */
export class Mailbox {
  #deliveries: Delivery[] = [];
  #made = 0;

  get all(): readonly Delivery[] {
    return this.#deliveries;
  }

  add(letter: Omit<Delivery, 'id' | 'state' | 'attempts'>): Delivery {
    this.#made += 1;
    const delivery: Delivery = { id: this.#made, ...letter, state: 'waiting', attempts: [] };
    this.#deliveries.push(delivery);
    if (this.#deliveries.length > mostKept * 1.1)
      this.#deliveries = this.#deliveries.slice(-mostKept);
    return delivery;
  }

  clear(): void {
    this.#deliveries = this.#deliveries.filter(
      ({ state }) => state === 'waiting' || state === 'sending',
    );
  }
}
