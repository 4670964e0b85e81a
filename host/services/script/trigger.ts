import type { StoredTrigger } from '../../triggers/trigger-store';
import { EnumValue, ServiceObject } from '../service';

/** An installed trigger as a script sees it. */
export class Trigger extends ServiceObject {
  readonly className = 'Trigger';
  readonly #stored: StoredTrigger;

  constructor(stored: StoredTrigger) {
    super();
    this.#stored = stored;
  }

  getEventType(): EnumValue {
    return new EnumValue('EventType', 'CLOCK');
  }

  getHandlerFunction(): string {
    return this.#stored.handler;
  }

  getTriggerSource(): EnumValue {
    return new EnumValue('TriggerSource', 'CLOCK');
  }

  /** Null, as for every clock trigger. */
  getTriggerSourceId(): string | null {
    return null;
  }

  getUniqueId(): string {
    return this.#stored.uid;
  }
}
