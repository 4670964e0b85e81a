import { furnishPage } from '../../src/apps-script/pages';
import { plainLine } from '../../src/domain/alerts/chat-text';
import { callBackRow } from '../../src/domain/call-backs/call-back';
import { actionRow } from '../../src/domain/call-start/action-row';
import type { Call } from '../../src/domain/calls/call';
import { callRow } from '../../src/domain/calls/row';
import { numberRows, teamRows, userRows } from '../../src/domain/directory/rows';
import { inboxRow } from '../../src/domain/inbox/inbox-row';
import { countPeriods } from '../../src/domain/kpi/count';
import { countingOf } from '../../src/domain/kpi/counting';
import { factTeller } from '../../src/domain/kpi/memory';
import { planKpis } from '../../src/domain/kpi/plan';
import { kpiRows, trendRows } from '../../src/domain/kpi/rows';
import { listScopes } from '../../src/domain/kpi/scopes';
import type { Directory } from '../../src/domain/snapshot';
import { describeTv } from '../../src/domain/tv/describe-tv';
import { arrangeColumns } from '../../src/domain/wallboard/arrange-columns';
import { describeBoard } from '../../src/domain/wallboard/describe-board';
import { paintGrid } from '../../src/domain/wallboard/paint-grid';
import { describeStrip } from '../../src/domain/wallboard/strip';
import { lightTheme } from '../../src/domain/wallboard/themes/light';
import { aCall, aMissedCall, anAnsweredCall } from '../builders/calls';
import { aNumber, aTeam, aUser } from '../builders/directory';
import { now } from '../builders/now';
import { aSnapshot, someSettings } from '../builders/snapshot';
import { hostileTexts } from '../features/hostile-account';

/** An account with one hostile text in one of its fields. */
interface Planted {
  readonly directory: Directory;
  readonly calls: readonly Call[];
  /** Presence of user 1. */
  readonly word: string;
  /** The text itself, for what is not of an account: deliveries, rules, an error of Aircall's. */
  readonly text: string;
}

const account = (change: {
  readonly user?: Parameters<typeof aUser>[0];
  readonly team?: Parameters<typeof aTeam>[0];
  readonly number?: Parameters<typeof aNumber>[0];
  readonly call?: Partial<Call>;
  readonly word?: string;
  readonly text: string;
}): Planted => {
  const user = aUser({ id: 1, ...change.user });
  const team = aTeam({ id: 11, userIds: [1], ...change.team });
  const number = aNumber({ id: 31, userIds: [1], ...change.number });
  const call = {
    number: { id: 31, name: number.name },
    user: { id: 1, name: user.name },
    teams: [team.name],
    ...change.call,
  };
  return {
    directory: { users: [user], teams: [team], numbers: [number] },
    calls: [
      aMissedCall(call),
      anAnsweredCall(call),
      aCall({ ...call, user: undefined }),
      anAnsweredCall({ ...call, status: 'done', endedAt: now - 5 }),
    ],
    word: change.word ?? 'in_call',
    text: change.text,
  };
};

/** Every field whose words come from outside, and how it gets a text. */
const fields: Readonly<Record<string, (text: string) => Planted>> = {
  'user.name': (text) => account({ text, user: { name: text } }),
  'user.email': (text) => account({ text, user: { email: text } }),
  'user.time_zone': (text) => account({ text, user: { timeZone: text } }),
  'team.name': (text) => account({ text, team: { name: text } }),
  'number.name': (text) => account({ text, number: { name: text } }),
  'number.digits': (text) => account({ text, number: { digits: text } }),
  'number.country': (text) => account({ text, number: { country: text } }),
  'number.time_zone': (text) => account({ text, number: { timeZone: text } }),
  'call.raw_digits': (text) => account({ text, call: { externalDigits: text } }),
  'contact.name': (text) => account({ text, call: { contactName: text } }),
  'call.missed_call_reason': (text) => account({ text, call: { missedReason: text } }),
  'call.teams': (text) => account({ text, call: { teams: [text] } }),
  'call.transferred_by': (text) => account({ text, call: { transferredFrom: text } }),
  'call.transferred_to': (text) => account({ text, call: { transferredTo: text } }),
  'call.assigned_to': (text) => account({ text, call: { assignedTo: text } }),
  'tag.name': (text) => account({ text, call: { tags: [text, 'b'] } }),
  'comment.content': (text) => account({ text, call: { comments: [text] } }),
  'ring.user.name': (text) =>
    account({
      text,
      call: {
        trail: {
          rings: [{ userId: 1, name: text, at: now - 4 }],
          declines: [{ userId: 2, name: text, at: now - 3 }],
          hasStart: true,
          hasEnd: true,
        },
      },
    }),
  'user.availability': (text) => account({ text, word: text }),
  'an error, a delivery, a rule': (text) => account({ text }),
};

const snapshotOf = ({ directory, calls, word }: Planted) =>
  aSnapshot({ ...directory, calls, availabilities: { 1: word } });

const boardOf = (planted: Planted) =>
  paintGrid(
    arrangeColumns(
      describeBoard(snapshotOf(planted), someSettings({ numberBlock: true, groupBy: 'team' })),
    ),
    lightTheme,
  );

const tvOf = (planted: Planted) =>
  describeTv(snapshotOf(planted), {
    ...{ settings: someSettings(), everySeconds: 60, nextRunAt: undefined, kpis: [] },
    alerts: undefined,
  });

function tellingOf({ directory, calls }: Planted) {
  const settings = someSettings();
  const plan = planKpis(now, { lookbackMinutes: 15, timeZone: 'UTC' });
  const facts = calls.map(factTeller(directory.teams));
  const counting = countingOf({ directory, settings, now });
  return {
    counted: countPeriods({ ...plan, calls: facts }, counting),
    scopes: listScopes(directory),
    formula: settings.serviceLevelFormula,
    now: now + 7200,
  };
}

/** Everything that leaves for a cell: what of an account is written there. */
const cells: Readonly<Record<string, (planted: Planted) => readonly unknown[]>> = {
  'Live calls, Calls': ({ calls }) => calls.flatMap((call) => callRow(call, now)),
  UserDB: ({ directory: { users, teams } }) => userRows(users, teams, now).flat(),
  TeamDB: ({ directory: { teams } }) => teamRows(teams, now).flat(),
  NumberDB: ({ directory: { numbers } }) => numberRows(numbers, now).flat(),
  'the board': (planted) => boardOf(planted).values.flat(),
  'notes of the board': (planted) => boardOf(planted).notes.map((note) => note.text),
  'the strip': ({ text }) => {
    const strip = describeStrip({
      now,
      timeZone: 'UTC',
      lookbackMinutes: 15,
      board: undefined,
      lastGoodAt: now - 60,
      nextRunAt: undefined,
      problem: { what: `Aircall said: ${text}`, whatToDo: text },
    });
    return [...strip.corner, strip.lines[0]];
  },
  KPI: (planted) => kpiRows(tellingOf(planted)).flat(),
  Trend: (planted) => trendRows(tellingOf(planted)).flat(),
  'Call-backs': ({ calls: [call], directory: { numbers } }) =>
    callBackRow({
      number: call?.externalDigits ?? '',
      contact: call?.contactName ?? '',
      aircallNumber: numbers[0]?.name ?? '',
      ...{ firstMissed: now, lastMissed: now, lastCall: now, closed: undefined, tries: 0 },
    }),
  Actions: ({ text }) =>
    actionRow({
      ...{ at: now, callId: 1, kind: 'transfer', outcome: 'refused' },
      target: { kind: 'external', number: text },
      by: text,
      detail: text,
    }),
  Inbox: ({ text }) =>
    inboxRow({
      ...{ receivedAt: now, version: '1', callId: 1 },
      key: text,
      event: text,
      json: text,
    }),
};

const startsFormula = /^[=+\-@\t\r\n]/;
const phoneNumber = /^\+[\d\s().-]+$/;

describe.each(Object.entries(fields))('%s', (_, plant) => {
  test.each(Object.entries(cells))('is no formula in %s', (_name, write) => {
    for (const text of hostileTexts) {
      const found = write(plant(text)).filter(
        (cell) => typeof cell === 'string' && startsFormula.test(cell) && !phoneNumber.test(cell),
      );
      expect(found).toEqual([]);
    }
  });

  test('is no element of a page it opens with', () => {
    for (const text of hostileTexts) {
      const planted = plant(text);
      const page = furnishPage('<head></head>', { planted, tv: tvOf(planted) });
      const inside = page.slice(page.indexOf('>', 7) + 1, page.lastIndexOf('</script>'));
      expect(inside).not.toContain('<');
    }
  });
});

test.each(hostileTexts)('%j is no markup in Chat or an e-mail', (text) =>
  expect(plainLine(text)).not.toMatch(/[<>*_~`@]|:\/\//),
);

test('the TV page is sent no e-mail, and of a number outside two digits', () => {
  const planted = account({ text: '', call: { externalDigits: '+33 6 11 22 33 44' } });
  expect(JSON.stringify(tvOf(planted))).not.toMatch(/@example|11 22 33|6112233/);
});
