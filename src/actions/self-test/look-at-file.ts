import type { CheckId } from '../../domain/self-test/check-ids';
import { both, same, seen } from '../../domain/self-test/finding';
import type { Look } from './look';
import { sayTruth } from './look';

const sample = '=0012';

/** What is claimed of sheets and of the spreadsheet. */
export const fileLooks = {
  'file.found-by-id': ({ lab }) => {
    const { given, found } = lab.file.renamedName();
    return same(given, found);
  },
  'file.copy-by-template': ({ lab }) => {
    const { value, format, isHidden } = lab.file.copyByTemplate(sample);
    return both(same(sample, value), same('@', format), same(true, isHidden));
  },
  'file.copy-to': ({ lab }) => same(sample, lab.file.copyTo(sample).value),
  'file.deleted-is-gone': ({ lab }) => {
    const isFound = lab.file.isDeletedFound();
    return seen(!isFound, sayTruth(false), sayTruth(isFound));
  },
  'file.open-by-id': ({ lab }) => {
    const isOpened = lab.file.isOpenedById();
    return seen(isOpened, sayTruth(true), sayTruth(isOpened));
  },
} satisfies Partial<Record<CheckId, Look>>;
