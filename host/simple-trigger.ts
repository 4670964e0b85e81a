import type { ObjectTable } from './engine/object-table';
import type { Selection, UiBridge } from './engine/ui';
import { EnumValue, type ServiceObject } from './services/service';

/** What happened to the spreadsheet, and where. */
export type SimpleCause = { readonly selection: Selection } & (
  | { readonly kind: 'onOpen' }
  | { readonly kind: 'onSelectionChange' }
  | {
      readonly kind: 'onEdit';
      /** What was typed, and what a single cell held before; undefined for several cells. */
      readonly value?: string | undefined;
      readonly oldValue?: string | undefined;
    }
);

/** Something a person did in the spreadsheet that a simple trigger may want to know. */
export type SimpleEvent = SimpleCause & {
  /** E-mail address of who did it. */
  readonly user: string;
  readonly ui: UiBridge;
};

/** Whether Google calls a function of that name by itself. */
export const isSimpleTrigger = (name: string): name is SimpleCause['kind'] =>
  name === 'onOpen' || name === 'onSelectionChange' || name === 'onEdit';

interface SpreadsheetLike {
  getSheetByName(name: string): { getRange(a1: string): ServiceObject };
}

interface SpreadsheetAppLike {
  getActiveSpreadsheet(): ServiceObject & SpreadsheetLike;
}

/**
 * What a simple trigger is handed, made of the execution's own objects.
 *
 * @see https://developers.google.com/apps-script/guides/triggers/events#google_sheets_events (read 2026-11)
 */
export function simpleEvent(event: SimpleCause, objects: ObjectTable): Record<string, unknown> {
  const app = objects.find('SpreadsheetApp') as unknown as SpreadsheetAppLike;
  const source = app.getActiveSpreadsheet();
  const common = { authMode: new EnumValue('AuthMode', 'LIMITED'), source, user: { email: '' } };
  if (event.kind === 'onOpen') return common;
  const { sheetName, a1 } = event.selection;
  const range = source.getSheetByName(sheetName).getRange(a1);
  if (event.kind === 'onSelectionChange') return { ...common, range };
  const { value, oldValue } = event;
  return {
    ...common,
    range,
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}
