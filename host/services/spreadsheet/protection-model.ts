import type { Area } from '../../workbook/area';
import type { ProtectionModel, SheetModel } from '../../workbook/sheet-model';

/** Protects cells or a whole sheet. @returns The protection's number on its sheet. */
export function addProtection(
  sheet: SheetModel,
  kind: ProtectionModel['kind'],
  area: Area,
): number {
  const present = sheet.layout.protections.find((one) => kind === 'SHEET' && one.kind === kind);
  if (present) return present.id;
  const id = 1 + Math.max(0, ...sheet.layout.protections.map((one) => one.id));
  sheet.changeLayout((layout) =>
    layout.protections.push({
      id,
      kind,
      area,
      description: '',
      warningOnly: false,
      rangeName: undefined,
      unprotected: [],
    }),
  );
  return id;
}
