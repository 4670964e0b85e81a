import type { Selection } from '../../engine/ui';
import type { Host } from '../../host';
import { parseA1 } from '../../workbook/a1';
import { executionView } from '../lists/executions-view';
import { outboxView } from '../lists/outbox-view';
import { triggersView } from '../lists/triggers-view';
import { areaView, pictureWorkbook } from '../picture/layout-picture';
import type { ExecutionView, SelectionView, ServerEvents } from '../protocol';
import type { EventStream } from './event-stream';
import { FrameStore } from './frame-store';
import { gather } from './gather';
import { Seat } from './seat';
import { Tab } from './tab';

/** Milliseconds over which changes are gathered into one message. */
const GATHER_MS = 50;
/** Milliseconds a tab may be out of reach before its questions go unanswered. */
const GRACE_MS = 20_000;

/** How the page presents the host. */
export interface DeskOptions {
  /** The file's name. @default the workbook's name */
  readonly title?: string | undefined;
  /** Words for the bottom of the page. */
  readonly extraStatus?: (() => string) | undefined;
}

/** Who a browser tab says it is. */
interface Arrival {
  readonly tab: string;
  /** `''`: whoever the host belongs to. */
  readonly user: string;
  /** The sheet it showed before a reload. */
  readonly sheetId: number | undefined;
}

/** All open browser tabs, and what each of them must be told. */
export class Desk {
  readonly frames = new FrameStore();
  readonly #seats = new Map<string, Seat>();
  readonly #leaving = new Map<string, NodeJS.Timeout>();
  readonly #changedExecutions = new Map<number, ExecutionView>();
  readonly #stops: (() => void)[];
  #told: Partial<Record<keyof ServerEvents, string>> = {};

  constructor(
    readonly host: Host,
    readonly options: DeskOptions,
  ) {
    const tellWorkbook = gather(GATHER_MS, () => this.#tellWorkbook());
    const tellRuns = gather(GATHER_MS, () => this.#tellRuns());
    this.#stops = [
      host.workbook.onChange(tellWorkbook),
      host.executions.onChange((record) => {
        this.#changedExecutions.set(record.id, executionView(record));
        tellRuns();
      }),
      tellWorkbook.cancel,
      tellRuns.cancel,
    ];
    host.onTriggers(tellRuns);
    host.outbox.onSent(tellRuns);
  }

  /** The seat of a tab that has said hello. */
  seat(tab: string): Seat | undefined {
    return this.#seats.get(tab);
  }

  /** Takes in a tab, new or back again; `onOpen` runs for a new one. */
  arrive(
    { tab: id, user, sheetId }: Arrival,
    openStream: (onClose: () => void) => EventStream,
  ): void {
    const seat = this.#seats.get(id) ?? this.#newSeat(id, user);
    clearTimeout(this.#leaving.get(id));
    const stream = openStream(() => this.#lost(seat, stream));
    seat.tab.connect(stream);
    seat.tab.greet();
    for (const [name, data] of this.#lists()) seat.tab.send(name, data);
    seat.tab.send('executions', this.host.executions.records.map(executionView).reverse());
    seat.connect(stream, sheetId);
    seat.tab.tellState();
    if (!seat.tab.isOpened) this.#open(seat);
  }

  /** The tab is gone for good. */
  leave(id: string): void {
    clearTimeout(this.#leaving.get(id));
    this.#leaving.delete(id);
    this.#seats.get(id)?.tab.leave();
    this.#seats.delete(id);
  }

  /** Sends everybody away. */
  close(): void {
    for (const stop of this.#stops) stop();
    for (const id of [...this.#seats.keys()]) this.leave(id);
  }

  #newSeat(id: string, user: string): Seat {
    const { frames, host } = this;
    const tab = new Tab(id, user || host.owner, {
      frames,
      redact: (text) => host.redact(text),
      locate: (selection) => this.#locate(selection),
      moved: (_, to) => seat.moveCursor(to),
    });
    const seat = new Seat(tab, host);
    this.#seats.set(id, seat);
    return seat;
  }

  #locate({ sheetName, a1 }: Selection): SelectionView | undefined {
    const sheet = this.host.workbook.sheetByName(sheetName);
    const area = sheet && parseA1(a1.split(',').at(-1) ?? '', sheet.size);
    return area && { sheetId: sheet.id, area: areaView(area) };
  }

  #open({ tab }: Seat): void {
    tab.isOpened = true;
    const selection = tab.selection ?? {
      sheetName: this.host.workbook.sheets[0]?.name ?? '',
      a1: 'A1',
    };
    void this.host
      .simpleTrigger({ kind: 'onOpen', user: tab.user, ui: tab, selection })
      .then((report) => {
        if (report?.error)
          tab.deliver('failure', {
            label: 'onOpen',
            message: `${report.error.name}: ${report.error.message}`,
          });
      });
  }

  #lost(seat: Seat, stream: EventStream): void {
    // A tab that came back first has a new line already.
    if (!seat.tab.isOn(stream)) return;
    seat.tab.connect(undefined);
    const leaving = setTimeout(() => this.leave(seat.tab.id), GRACE_MS);
    leaving.unref();
    this.#leaving.set(seat.tab.id, leaving);
  }

  #lists(): [keyof ServerEvents, never][] {
    const { extraStatus, title } = this.options;
    const lists: Partial<ServerEvents> = {
      workbook: pictureWorkbook(this.host.workbook, title),
      triggers: triggersView(this.host),
      outbox: outboxView(this.host),
      ...(extraStatus ? { status: { text: this.host.redact(extraStatus()) } } : {}),
    };
    return Object.entries(lists) as [keyof ServerEvents, never][];
  }

  #tellWorkbook(): void {
    this.#tellLists();
    for (const seat of this.#seats.values()) if (seat.tab.isConnected) seat.showChanges();
  }

  #tellRuns(): void {
    const executions = [...this.#changedExecutions.values()];
    this.#changedExecutions.clear();
    for (const { tab } of this.#seats.values())
      if (executions.length > 0) tab.send('executions', executions);
    this.#tellLists();
  }

  /** Sends the short lists that differ from what was sent last. */
  #tellLists(): void {
    if (this.#seats.size === 0) return;
    for (const [name, data] of this.#lists()) {
      const text = JSON.stringify(data);
      if (this.#told[name] === text) continue;
      this.#told[name] = text;
      for (const { tab } of this.#seats.values()) tab.send(name, data);
    }
  }
}
