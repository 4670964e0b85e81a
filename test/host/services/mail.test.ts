import { Clock } from '../../../clock/clock';
import type { Host } from '../../../host/host';
import { makeFolder, makeProject } from '../make-project';
import { evaluate, makeHost, NOON, withHost } from '../open-host';

const host = makeHost();
afterAll(() => host.close());

const send = (on: Host, args: string, as?: 'custom' | 'simple' | 'trigger') =>
  evaluate(on, `MailApp.sendEmail(${args})`, as ? { as } : {});

const last = (on: Host) => on.outbox.emails.at(-1);

describe('an e-mail', () => {
  it.each([
    [`'a@x.org', 'Hi', 'There'`, { to: ['a@x.org'], subject: 'Hi', body: 'There' }],
    [
      `'a@x.org, Bo <b@x.org>', 'Hi', 'There', { cc: 'c@x.org', name: 'Tracker', htmlBody: '<b>' }`,
      { to: ['a@x.org', 'Bo <b@x.org>'], cc: ['c@x.org'], name: 'Tracker', htmlBody: '<b>' },
    ],
    [`'a@x.org', 're@x.org', 'Hi', 'There'`, { replyTo: 're@x.org', subject: 'Hi', body: 'There' }],
    [
      `{ to: 'a@x.org', bcc: 'd@x.org', subject: 'Hi', htmlBody: '<b>', replyTo: null }`,
      { to: ['a@x.org'], bcc: ['d@x.org'], body: '' },
    ],
  ])('sent as %s lies in the outbox', async (args, email) => {
    await send(host, args);
    expect(last(host)).toMatchObject({ ...email, from: 'owner@example.com' });
    expect(last(host)?.sentAt).toBeGreaterThanOrEqual(NOON);
  });

  it.each([
    [`'', 'Hi', 'There'`, 'Failed to send email: no recipient'],
    [`'a@x.org, nobody', 'Hi', 'There'`, 'Invalid email: nobody'],
    [
      `Array(51).fill('a@x.org').join(), 'Hi', 'There'`,
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    [`'a@x.org', 'Hi', 'x'.repeat(204801)`, 'Limit Exceeded: Email Body Size.'],
    [
      `'a@x.org', 'Hi'`,
      "The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
    ],
    [`'a@x.org', 'Hi', 'There', { attachments: [] }`, /^NotEmulated/],
  ])('sent as %s is refused', async (args, message) => {
    const before = last(host);
    await expect(send(host, args)).rejects.toThrow(message);
    expect(last(host)).toBe(before);
  });

  it('is told in the report of its execution', async () => {
    const args = [`MailApp.sendEmail('a@x.org', 'Hi', 'There')`];
    const { emails, serviceCalls } = await host.run({ function: 'evaluate', args });
    expect(emails).toEqual([expect.objectContaining({ to: ['a@x.org'], subject: 'Hi' })]);
    expect(serviceCalls.byMethod).toEqual({ 'MailApp.sendEmail': 1 });
  });

  it('outlives the host', async () => {
    const stateDir = makeFolder();
    await withHost((kept) => send(kept, `'a@x.org', 'Hi', 'There'`), { stateDir });
    await withHost(
      async (again) => {
        await send(again, `'b@x.org', 'Hi', 'There'`);
        expect(again.outbox.emails.map(({ id, to }) => [id, ...to])).toEqual([
          [1, 'a@x.org'],
          [2, 'b@x.org'],
        ]);
      },
      { stateDir },
    );
  });
});

describe('rights', () => {
  const scope = 'https://www.googleapis.com/auth/script.send_mail';

  it.each(['custom', 'simple'] as const)('a %s execution has none', async (as) => {
    await expect(send(host, `'a@x.org', 'Hi', 'There'`, as)).rejects.toThrow(
      `You do not have permission to call MailApp.sendEmail. Required permissions: ${scope}`,
    );
  });

  it('a manifest without the scope grants none', async () => {
    const projectDir = makeProject({
      'Code.gs': `function send() { MailApp.sendEmail('a@x.org', 'Hi', 'There'); }`,
      'appsscript.json': '{"oauthScopes":["https://www.googleapis.com/auth/spreadsheets"]}',
    });
    await withHost(
      async (poor) => {
        const { error } = await poor.run({ function: 'send', as: 'trigger' });
        expect(error?.message).toBe(
          `Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${scope}`,
        );
      },
      { projectDir },
    );
  });
});

it('a person may write to a hundred people a day', async () => {
  const clock = new Clock({ now: NOON, speed: 0 });
  const quota = 'MailApp.getRemainingDailyQuota()';
  const many = `Array(40).fill('a@x.org').join(), 'Hi', 'There'`;
  await withHost(
    async (fresh) => {
      await send(fresh, many);
      await send(fresh, many);
      expect(await evaluate(fresh, quota)).toBe(20);
      await expect(send(fresh, many)).rejects.toThrow(
        'Service invoked too many times for one day: email.',
      );
      expect(await evaluate(fresh, quota, { user: 'ann@example.com' })).toBe(100);
      clock.advanceTo(NOON + 86_400_000);
      expect(await evaluate(fresh, quota)).toBe(100);
    },
    { clock },
  );
});
