import { formatA1 } from '../../workbook/a1';
import { SheetError } from '../../workbook/sheet-error';
import { Problem } from '../http/problem';
import { areaOfView } from '../picture/layout-picture';
import type { ClientRequests, SelectionView } from '../protocol';
import type { Desk } from './desk';
import { editCells } from './edit-cells';
import type { Seat } from './seat';
import type { Tab } from './tab';

type Acts = {
  readonly [Name in keyof ClientRequests]: (
    desk: Desk,
    seat: Seat,
    body: ClientRequests[Name],
  ) => void;
};

/**
 * What each request of a browser tab does. All return at once; what comes of a run is told later.
 *
 * @throws {Problem} when there is no such sheet, or the workbook refuses.
 */
export const ACTS: Acts = {
  sheet: ({ host }, seat, { sheetId }) => seat.show(host.workbook.sheetById(sheetId)),
  rows: (_, seat, { sheetId, block }) => seat.showBlock(sheetId, block),
  select: (desk, seat, selection) => {
    takeSelection(desk, seat.tab, selection);
    notifySelection(seat, desk.host);
  },
  edit: (desk, { tab }, edit) => enterEdit(desk, tab, edit),
  menu: (desk, { tab }, { functionName, caption, selection }) => {
    takeSelection(desk, tab, selection);
    runMenu(desk, tab, functionName, caption);
  },
  answer: (_, { tab }, { id, ...answer }) => tab.answer(id, answer),
  run: (desk, { tab }, run) => {
    takeSelection(desk, tab, run.selection);
    runFromPage(desk, tab, run);
  },
  close: (_, { tab }, { frame }) => tab.closeFrame(frame),
  cancel: ({ host }, _, { execution }) => host.cancel(execution),
  bye: (desk, { tab }) => desk.leave(tab.id),
};

function takeSelection({ host }: Desk, tab: Tab, selection: SelectionView | undefined): void {
  const sheet = selection && host.workbook.sheetById(selection.sheetId);
  if (!sheet) return;
  const pieces = [...(selection.others ?? []), selection.area];
  const a1 = pieces.map((area) => formatA1(areaOfView(area))).join(',');
  tab.selection = { sheetName: sheet.name, a1 };
}

/** One `onSelectionChange` at a time; Google, too, leaves out those that come too fast. */
function notifySelection({ tab }: Seat, host: Desk['host']): void {
  if (!tab.selection || tab.isNotifying) return;
  tab.isNotifying = true;
  const { selection, user } = tab;
  void host.simpleTrigger({ kind: 'onSelectionChange', user, ui: tab, selection }).finally(() => {
    tab.isNotifying = false;
  });
}

function enterEdit({ host }: Desk, tab: Tab, edit: ClientRequests['edit']): void {
  const sheet = host.workbook.sheetById(edit.sheetId);
  if (!sheet) throw new Problem(404, 'This sheet is gone.');
  const { value, oldValue, ...selection } = refuseInWords(() =>
    editCells(host.workbook, sheet, edit),
  );
  const event = { kind: 'onEdit', user: tab.user, ui: tab, selection, value, oldValue } as const;
  void host.simpleTrigger(event).then((report) => tellFailure(tab, 'onEdit', report));
}

function refuseInWords<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof SheetError) throw new Problem(422, error.message);
    throw error;
  }
}

function runMenu({ host }: Desk, tab: Tab, functionName: string, caption: string): void {
  const { user, selection: select } = tab;
  const run = host.start({ function: functionName, as: 'menu', user, select, ui: tab });
  tab.follow(run.id, caption || functionName, run.report);
  void run.report.then((report) => tellFailure(tab, caption || functionName, report));
}

function tellFailure(
  tab: Tab,
  label: string,
  report: { error: { name: string; message: string } | null } | undefined,
): void {
  if (!report?.error) return;
  const { name, message } = report.error;
  tab.deliver('failure', { label, message: `${name}: ${message}` });
}

function runFromPage(
  { host }: Desk,
  tab: Tab,
  { frame, call, functionName, args }: ClientRequests['run'],
): void {
  if (!tab.hasFrame(frame)) throw new Problem(410, 'This page was closed.');
  const { user, selection: select } = tab;
  const request = { function: functionName, args, as: 'sidebar', user, select, ui: tab } as const;
  void host.start(request).report.then(({ ok, result, error }) => {
    if (ok) tab.deliver('result', { call, ok: true, value: result });
    else
      tab.deliver('result', {
        call,
        ok: false,
        name: error?.name ?? 'Error',
        message: error?.message ?? '',
      });
  });
}
