import type { NamedArea } from '../../workbook/workbook';
import { ScriptException, ServiceObject } from '../service';
import { Call } from './call';
import { RangePlace } from './range-place';
import type { SpreadsheetSession } from './session';

/** A name for some cells. */
export class NamedRange extends ServiceObject {
  readonly className = 'NamedRange';
  readonly #session: SpreadsheetSession;
  #name: string;

  constructor(session: SpreadsheetSession, name: string) {
    super();
    this.#session = session;
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }

  getRange(): ServiceObject {
    return this.#session.make.range(this.#area());
  }

  remove(): void {
    this.#session.restructure((workbook) => workbook.setNamedArea(this.#name, undefined));
  }

  setName(...args: unknown[]): this {
    const name = requireRangeName(new Call('NamedRange.setName', args).count(1).string(0));
    const area = this.#area();
    this.#session.restructure((workbook) => {
      workbook.setNamedArea(this.#name, undefined);
      workbook.setNamedArea(name, area);
    });
    this.#name = name;
    return this;
  }

  setRange(...args: unknown[]): this {
    const { place } = new Call('NamedRange.setRange', args).count(1).object(0, RangePlace);
    this.#session.restructure((workbook) => workbook.setNamedArea(this.#name, place));
    return this;
  }

  #area(): NamedArea {
    const area = this.#session.workbook.namedAreas.get(this.#name);
    if (!area) throw new ScriptException('The named range does not exist any more.');
    return area;
  }
}

/**
 * Checks a name: letters, digits and underscores, not starting with a digit, no cell's address.
 *
 * @see https://support.google.com/docs/answer/63175 (read 2026-08-30)
 */
export function requireRangeName(name: string): string {
  const isWord = /^[\p{L}_][\p{L}\d_]*$/u.test(name) && name.length <= 250;
  const isAddress = /^[a-z]{1,3}\d+$|^r\d+c\d+$|^(true|false)$/i.test(name);
  if (!isWord || isAddress) throw new ScriptException(`The name "${name}" is not valid.`);
  return name;
}
