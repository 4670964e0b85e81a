import { lookAtRuns } from '../../../src/actions/health/look-at-runs';
import { headers } from '../../../src/domain/sheets/headers';
import { languages } from '../../../src/domain/texts/language';
import { isRunWord, runWords } from '../../../src/domain/texts/run-words';
import { now } from '../../builders/now';

test.each(languages)('words of Runs are known again, those of %s too', (language) => {
  const { refresh, failed, ok } = runWords[language];
  expect([isRunWord('refresh', refresh), isRunWord('failed', failed)]).toEqual([true, true]);
  expect([isRunWord('failed', ok), isRunWord('refresh', 'Health')]).toEqual([false, false]);
});

test('failures count, whatever language they were noted in', () => {
  const rows = languages.map((language) => {
    const cells: Partial<Record<string, string>> = {
      Run: runWords[language].refresh,
      Outcome: runWords[language].failed,
    };
    return headers.Runs.map((column, place) =>
      place === 0 ? new Date((now - 60) * 1000) : (cells[column] ?? ''),
    );
  });
  expect(lookAtRuns(rows, undefined, now).failed).toBe(languages.length);
});
