import { headers } from '../../domain/sheets/headers';
import type { Lab } from '../../ports/lab';
import type { Services } from '../services';
import type { GoogleWorkbook } from '../workbook';
import { createCellLab } from './cell-lab';
import { createFileLab } from './file-lab';
import { createToolLab, pageLab } from './runtime-lab';
import { createScratch } from './scratch';
import { createNetworkLab, createScriptLab } from './script-lab';
import { createLockLab, createStoreLab } from './store-lab';

/** Google's services, to be tried out. Making it calls none of them but one that is not counted. */
export function createLab(services: Services, workbook: GoogleWorkbook): Lab {
  const scratch = createScratch(services, workbook);
  return {
    cells: createCellLab(services, workbook, scratch),
    file: createFileLab(services, workbook, scratch),
    store: createStoreLab(services, scratch),
    lock: createLockLab(services),
    pages: pageLab,
    tools: createToolLab(services),
    script: createScriptLab(services),
    network: createNetworkLab(services),
    cleanUp: scratch.cleanUp,
    colourOutcomes: (colours) => colourOutcomes(workbook, colours),
    layOut: () => layOut(workbook),
  };
}

const wrapped = ['Check', 'Expected', 'Found', 'If it is different'] as const;

const columnOf = (word: string): number =>
  (headers['Self-test'] as readonly string[]).indexOf(word) + 1;

function colourOutcomes(workbook: GoogleWorkbook, colours: readonly string[]): void {
  const sheet = workbook.sheet('Self-test');
  const column = columnOf('Outcome');
  // another version may have had more checks
  sheet.getRange(2, column, sheet.getMaxRows() - 1, 1).setBackground(null);
  sheet.getRange(2, column, colours.length, 1).setBackgrounds(colours.map((colour) => [colour]));
}

/** Sentences in full, each record from its top. */
function layOut(workbook: GoogleWorkbook): void {
  const sheet = workbook.sheet('Self-test');
  const rows = sheet.getMaxRows() - 1;
  for (const word of wrapped) sheet.getRange(2, columnOf(word), rows, 1).setWrap(true);
  sheet.getRange(2, 1, rows, columnOf('Version')).setVerticalAlignment('top');
}
