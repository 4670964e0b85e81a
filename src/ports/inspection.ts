import type { SheetName } from '../domain/sheets/headers';

/** How one of our sheets was found. */
export interface SheetLook {
  readonly sheet: SheetName;
  /** `renamed`: by its id, under another name. `changed`: words of the header row are gone. */
  readonly state: 'fine' | 'renamed' | 'changed' | 'missing';
}

/** Looks at the spreadsheet and at what Google allows, and changes nothing. */
export interface Inspection {
  /** All our sheets; of those that are made when they are first needed only the ones there are. */
  sheets(): readonly SheetLook[];
  /** Whether Google still wants this person to allow something. */
  wantsConsent(): boolean;
}
