import { type ClockSchedule, fromWallClock, type TimeOfDay } from '../../triggers/schedule';
import { EnumValue, ScriptException, ServiceObject } from '../service';
import { SCRIPT_ENUMS } from './script-enums';
import type { Trigger } from './trigger';

const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];

/** What a builder needs to install what it describes. */
export interface TriggerInstaller {
  now(): number;
  readonly timeZone: string;
  install(schedule: ClockSchedule): Trigger;
}

type Repeat =
  | { readonly kind: 'minutes' | 'hours' | 'days'; readonly every: number }
  | { readonly kind: 'weeks'; readonly every: number }
  | { readonly kind: 'monthDay'; readonly day: number }
  | { readonly kind: 'once'; readonly at: number };

/** What scripts get from `newTrigger(name).timeBased()`. */
export class ClockTriggerBuilder extends ServiceObject {
  readonly className = 'ClockTriggerBuilder';
  readonly #installer: TriggerInstaller;
  #repeat: Repeat | undefined;
  #weekday: number | undefined;
  #hour: number | undefined;
  #minute: number | undefined;
  #timeZone: string;

  constructor(installer: TriggerInstaller) {
    super();
    this.#installer = installer;
    this.#timeZone = installer.timeZone;
  }

  after(durationMilliseconds: unknown): this {
    return this.#set({ kind: 'once', at: this.#installer.now() + Number(durationMilliseconds) });
  }

  at(date: unknown): this {
    if (!(date instanceof Date)) throw new ScriptException('Argument cannot be null: date');
    return this.#set({ kind: 'once', at: date.getTime() });
  }

  /** At midnight of a day in the script's time zone. */
  atDate(year: unknown, month: unknown, day: unknown): this {
    const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
    return this.#set({ kind: 'once', at: fromWallClock(midnight, this.#installer.timeZone) });
  }

  atHour(hour: unknown): this {
    this.#hour = whole(hour, 0, 23, 'atHour');
    return this;
  }

  create(): Trigger {
    return this.#installer.install(this.#schedule());
  }

  everyDays(n: unknown): this {
    return this.#set({ kind: 'days', every: whole(n, 1, 365, 'everyDays') });
  }

  everyHours(n: unknown): this {
    return this.#set({ kind: 'hours', every: oneOf(n, HOURS, 'everyHours') });
  }

  everyMinutes(n: unknown): this {
    return this.#set({ kind: 'minutes', every: oneOf(n, MINUTES, 'everyMinutes') });
  }

  everyWeeks(n: unknown): this {
    return this.#set({ kind: 'weeks', every: whole(n, 1, 52, 'everyWeeks') });
  }

  inTimezone(timeZone: unknown): this {
    this.#timeZone = String(timeZone);
    return this;
  }

  nearMinute(minute: unknown): this {
    this.#minute = whole(minute, 0, 59, 'nearMinute');
    return this;
  }

  onMonthDay(day: unknown): this {
    return this.#set({ kind: 'monthDay', day: whole(day, 1, 31, 'onMonthDay') });
  }

  onWeekDay(day: unknown): this {
    if (!(day instanceof EnumValue)) throw new ScriptException('Argument cannot be null: day');
    this.#weekday = SCRIPT_ENUMS.WeekDay.indexOf(day.name);
    this.#repeat ??= { kind: 'weeks', every: 1 };
    return this;
  }

  #set(repeat: Repeat): this {
    this.#repeat = repeat;
    return this;
  }

  #schedule(): ClockSchedule {
    const repeat = this.#repeat;
    if (!repeat) {
      throw new ScriptException('At least one of the time-based trigger settings must be given.');
    }
    switch (repeat.kind) {
      case 'once':
      case 'minutes':
      case 'hours':
        return repeat as ClockSchedule;
      case 'weeks':
        return { ...repeat, weekday: this.#weekday ?? 1, ...this.#timeOfDay() };
      default:
        return { ...repeat, ...this.#timeOfDay() } as ClockSchedule;
    }
  }

  /** Google picks a point of the hour at random and keeps to it. */
  #timeOfDay(): TimeOfDay {
    return {
      hour: this.#hour ?? Math.floor(Math.random() * 24),
      minute: this.#minute ?? Math.floor(Math.random() * 60),
      timeZone: this.#timeZone,
    };
  }
}

function whole(given: unknown, least: number, most: number, method: string): number {
  const value = Number(given);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new ScriptException(
    `The value you passed to ${method} was invalid. It must be between ${least} and ${most}.`,
  );
}

function oneOf(given: unknown, allowed: readonly number[], method: string): number {
  const value = Number(given);
  if (allowed.includes(value)) return value;
  const list = `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}`;
  throw new ScriptException(
    `The value you passed to ${method} was invalid. It must be one of ${list}.`,
  );
}
