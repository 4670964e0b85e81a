import type { ProtectionModel } from '../../workbook/sheet-model';
import { EnumValue, ScriptException, ServiceObject } from '../service';
import { Call } from './call';
import { RangePlace } from './range-place';
import type { SpreadsheetSession } from './session';

/** A protected range or sheet. Whoever runs a script here owns the file, so it may edit all. */
export class Protection extends ServiceObject {
  readonly className = 'Protection';
  readonly #session: SpreadsheetSession;
  readonly #sheetId: number;
  readonly #id: number;

  constructor(session: SpreadsheetSession, sheetId: number, id: number) {
    super();
    this.#session = session;
    this.#sheetId = sheetId;
    this.#id = id;
  }

  canEdit(): boolean {
    return true;
  }

  getDescription(): string {
    return this.#model().description;
  }

  getProtectionType(): EnumValue {
    return new EnumValue('ProtectionType', this.#model().kind);
  }

  getRange(): ServiceObject {
    return this.#session.make.range({ sheetId: this.#sheetId, area: this.#model().area });
  }

  getRangeName(): string | null {
    return this.#model().rangeName ?? null;
  }

  getUnprotectedRanges(): ServiceObject[] {
    const { unprotected } = this.#model();
    return unprotected.map((area) => this.#session.make.range({ sheetId: this.#sheetId, area }));
  }

  isWarningOnly(): boolean {
    return this.#model().warningOnly;
  }

  remove(): void {
    this.#model();
    this.#session.restructure(() =>
      this.#session.shapeOf(this.#sheetId).changeLayout((layout) => {
        layout.protections = layout.protections.filter((one) => one.id !== this.#id);
      }),
    );
  }

  setDescription(...args: unknown[]): this {
    const description = new Call('Protection.setDescription', args).count(1).string(0);
    return this.#change((model) => {
      model.description = description;
    });
  }

  setRange(...args: unknown[]): this {
    const { place } = new Call('Protection.setRange', args).count(1).object(0, RangePlace);
    return this.#change((model) => {
      model.area = place.area;
      model.kind = 'RANGE';
    });
  }

  setUnprotectedRanges(...args: unknown[]): this {
    const call = new Call('Protection.setUnprotectedRanges', args).count(1);
    const ranges = call.array(0).map((one) => new Call(call.method, [one]).object(0, RangePlace));
    return this.#change((model) => {
      model.unprotected = ranges.map((range) => range.place.area);
    });
  }

  setWarningOnly(...args: unknown[]): this {
    const warningOnly = new Call('Protection.setWarningOnly', args).count(1).boolean(0);
    return this.#change((model) => {
      model.warningOnly = warningOnly;
    });
  }

  #model(): ProtectionModel {
    const { protections } = this.#session.look(this.#sheetId).layout;
    const model = protections.find((one) => one.id === this.#id);
    if (!model) throw new ScriptException('The protection does not exist any more.');
    return model;
  }

  #change(change: (model: ProtectionModel) => void): this {
    this.#session.restructure(() => {
      change(this.#model());
      this.#session.shapeOf(this.#sheetId).noteLayoutChange();
    });
    return this;
  }
}
