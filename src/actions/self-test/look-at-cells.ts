import type { CheckId } from '../../domain/self-test/check-ids';
import { both, same, sameList, seen } from '../../domain/self-test/finding';
import { texts } from '../../domain/texts/texts';
import { type Look, refusalOf, sayRefusal } from './look';

const text = '@';
/** Whatever a new sheet's cells have. */
const automatic = '';
const dateTime = 'yyyy-mm-dd hh:mm:ss';

const risky = ['=1+1', '+33 1', '4:05', '007', '-x', '@y'];

/** Winter, and the last second of a summer's day. */
const moments = [new Date('2026-01-02T03:04:05Z'), new Date('2026-07-31T23:59:59Z')];

/** What is claimed of cells. */
export const cellLooks = {
  'cells.text-stays-text': ({ lab }) => {
    const { values, formulas } = lab.cells.roundTrip(text, risky);
    const none = risky.map(() => '');
    return both(sameList(risky, values), sameList(none, formulas));
  },
  'cells.apostrophe-in-text': ({ lab }) => {
    const { values, shown } = lab.cells.roundTrip(text, ["'=1+1"]);
    return both(same("'=1+1", values[0]), same("'=1+1", shown[0]));
  },
  'cells.apostrophe-elsewhere': ({ lab }) => {
    const { values, shown, formulas } = lab.cells.roundTrip(automatic, ["'=1+1"]);
    return both(same('=1+1', values[0]), same('=1+1', shown[0]), same('', formulas[0]));
  },
  'cells.formulas-written': ({ lab }) => {
    const { formulas } = lab.cells.roundTrip(automatic, ['=1+1', 'one']);
    return sameList(['=1+1', ''], formulas);
  },
  'cells.values-and-types': ({ lab }) => {
    const { values } = lab.cells.roundTrip(automatic, [1.5, 0, -3, true, false, '', null, 'a b']);
    return sameList([1.5, 0, -3, true, false, '', '', 'a b'], values);
  },
  'cells.text-converts': ({ lab }) => {
    const { values } = lab.cells.roundTrip(automatic, ['007', '2026-01-02', 'TRUE']);
    return sameList(['number', 'date', 'boolean'], values.map(kindOf));
  },
  'cells.dates-in-sheet-zone': ({ lab }) => {
    const { values, shown } = lab.cells.roundTrip(dateTime, moments);
    return both(
      sameList(moments, values),
      sameList(
        moments.map((moment) => lab.cells.inSheetZone(moment)),
        shown,
      ),
    );
  },
  'cells.longest-text': ({ lab }) => {
    const say = texts.selfTest.values;
    const longest = 'x'.repeat(50_000);
    const kept = refusalOf(() => lab.cells.roundTrip(text, [longest]));
    const over = refusalOf(() => lab.cells.roundTrip(text, [`${longest}x`]));
    return seen(
      kept === undefined && over !== undefined,
      `50,000: ${say.accepted}; 50,001: ${say.refused}`,
      `50,000: ${sayRefusal(kept)}; 50,001: ${sayRefusal(over)}`,
    );
  },
  'cells.size-must-fit': ({ lab }) => {
    const { refused } = texts.selfTest.values;
    const misfit = refusalOf(() => lab.cells.misfit());
    const outside = refusalOf(() => lab.cells.outside());
    return seen(
      misfit !== undefined && outside !== undefined,
      `${refused}; ${refused}`,
      `${sayRefusal(misfit)}; ${sayRefusal(outside)}`,
    );
  },
  'cells.text-finder': ({ lab }) => same(2, lab.cells.find(['1234', '12 3', '123'], '123')),
  'cells.sparkline': ({ lab }) => {
    const wanted = '=SPARKLINE({0;3;12})';
    const { formulas, shown } = lab.cells.formula(wanted);
    const isError = /^#/.test(shown[0] ?? '');
    const found = isError ? shown[0] : formulas[0];
    return seen(found === wanted, JSON.stringify(wanted), JSON.stringify(found));
  },
} satisfies Partial<Record<CheckId, Look>>;

const kindOf = (value: unknown): string =>
  Object.prototype.toString.call(value) === '[object Date]' ? 'date' : typeof value;
