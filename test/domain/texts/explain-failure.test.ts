import { en } from '../../../src/domain/texts/en';
import { explainFailure, explainToPerson } from '../../../src/domain/texts/explain-failure';
import type { Failure } from '../../../src/domain/texts/failure';
import { now } from '../../builders/now';

const failures: readonly [Failure, RegExp, RegExp][] = [
  [{ kind: 'no-key' }, /No Aircall API key/, /Set up…/],
  [{ kind: 'unauthorised' }, /401/, /Set up…/],
  [{ kind: 'refused-key' }, /403/, /API ID and token/],
  [{ kind: 'not-found', what: 'the list of users' }, /the list of users \(404\)/, /newer version/],
  [{ kind: 'rate-limited', until: now }, /used up; more from 14:03:22 on\.$/, /less often/],
  [{ kind: 'rate-limited', until: undefined }, /are used up\.$/, /by itself/],
  [{ kind: 'aircall-down', status: 503 }, /\(503\)/, /tries again/],
  [{ kind: 'timed-out' }, /in time/, /tries again/],
  [{ kind: 'unreachable' }, /cannot be reached/, /Activity Tracker > Health…$/],
  [{ kind: 'unreadable-answer' }, /cannot be read/, /status.aircall.io/],
  [{ kind: 'not-authorised' }, /not allowed/, /allow what Google asks/],
  [{ kind: 'quota-used-up', service: 'urlfetch' }, /used up \(urlfetch\)/, /24 hours/],
  [{ kind: 'quota-used-up', service: '' }, /used up\.$/, /longer interval/],
  [{ kind: 'too-fast', service: 'exec qps' }, /too much at once \(exec qps\)/, /longer interval/],
  [{ kind: 'store-full' }, /script properties/, /delete the properties/],
  [{ kind: 'protected' }, /protected/, /Protect sheets and ranges/],
  [{ kind: 'spreadsheet-full' }, /10 million/, /Calls sheet/],
  [{ kind: 'google-down' }, /Google Sheets/, /tries again/],
  [{ kind: 'copied-spreadsheet' }, /copy/, /Set up…/],
  [{ kind: 'bad-address', detail: 'not a web address' }, /not a web address/, /AIRCALL_BASE_URL/],
  [{ kind: 'refused', reason: 'Call already ended' }, /Call already ended/, /Runs/],
  [{ kind: 'unexpected', message: 'boom' }, /boom/, /Runs/],
];

test.each(failures)('%j is told with a way out', (failure, what, whatToDo) => {
  const problem = explainFailure(failure, 'Europe/Paris');
  expect(problem.what).toMatch(what);
  expect(problem.whatToDo).toMatch(whatToDo);
});

test.each(failures)(
  '%j is told to a person without a word of runs that follow',
  (failure, what) => {
    const problem = explainToPerson(failure, 'Europe/Paris');
    expect(problem.what).toMatch(what);
    expect(problem.whatToDo).not.toMatch(/next run/i);
  },
);

test('every way out names menu items that exist', () => {
  const { caption, setUp, refreshNow, automaticRefresh, health } = en.menus.activityTracker;
  const advice = failures.map(([failure]) => explainFailure(failure, 'UTC').whatToDo);
  const named = advice.flatMap(
    (text) => text.match(/Activity Tracker > (?:[^ ]+…$|[^ ]+ [^ ]+)/g) ?? [],
  );
  expect(new Set(named)).toEqual(
    new Set([
      `${caption} > ${setUp}`,
      `${caption} > ${refreshNow}`,
      `${caption} > ${automaticRefresh}`,
      `${caption} > ${health}`,
    ]),
  );
  expect(advice.join()).toContain(refreshNow);
});
