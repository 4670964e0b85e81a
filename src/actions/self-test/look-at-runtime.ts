import type { CheckId } from '../../domain/self-test/check-ids';
import { both, same, sameList, seen } from '../../domain/self-test/finding';
import { texts } from '../../domain/texts/texts';
import { type Look, sayTruth } from './look';

const html = '<p>é &amp; <!-- kept --> <? kept ?></p>';

/** SHA-256 of "abc" begins with ba 78 16 bf. */
const startOfDigest = [-70, 120, 22, -65];

/** Absent in Apps Script, though any browser has them. */
const absent = ['URL', 'TextEncoder', 'fetch', 'setTimeout', 'crypto', 'performance'];

/** What is claimed of pages, answers and the script's runtime. */
export const runtimeLooks = {
  'page.html-as-made': ({ lab }) => same(html, lab.pages.htmlOf(html)),
  'page.file-as-pasted': ({ lab }) => {
    const page = lab.pages.ownPage();
    const isWhole = page.includes('</head>') && page.includes('<script');
    return seen(isWhole, sayTruth(true), sayTruth(isWhole));
  },
  'page.json-answer': ({ lab }) => {
    const { content, isJson } = lab.pages.json('{"a":"<é>"}');
    return both(same('{"a":"<é>"}', content), same(true, isJson));
  },
  'tool.digest-signed': ({ lab }) =>
    sameList(startOfDigest, lab.tools.sha256('abc').slice(0, startOfDigest.length)),
  'tool.base64': ({ lab }) => {
    const { encoded, bytes } = lab.tools.base64('é');
    return both(same('w6k=', encoded), sameList([-61, -87], bytes));
  },
  'tool.packing': ({ lab }) => {
    const long = 'é=1 '.repeat(30_000);
    const isSame = lab.tools.repacked(long) === long;
    return seen(isSame, sayTruth(true), sayTruth(isSame));
  },
  'tool.format-date': ({ lab }) => {
    const moment = new Date('2026-03-29T01:30:05.007Z');
    const pattern = 'yyyy-MM-dd HH:mm:ss.SSS EEE u Z';
    return sameList(
      ['2026-03-29 03:30:05.007 Sun 7 +0200', '2026-03-28 21:30:05.007 Sat 6 -0400'],
      ['Europe/Paris', 'America/New_York'].map((zone) =>
        lab.tools.formatDate(moment, zone, pattern),
      ),
    );
  },
  'tool.dates-in-script-zone': ({ lab }) => {
    const moment = new Date('2026-07-01T12:00:00Z');
    const zone = lab.tools.scriptZone();
    const byName = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      hourCycle: 'h23',
    });
    return both(
      same(lab.tools.formatDate(moment, zone, 'H'), String(moment.getHours())),
      same(lab.tools.formatDate(moment, zone, 'HH'), byName.format(moment)),
    );
  },
  'tool.bare-runtime': ({ lab }) => {
    const found = lab.tools.globals(absent);
    const { none } = texts.selfTest.values;
    return seen(found.length === 0, none, found.join(', ') || none);
  },
  'tool.proxy': ({ lab }) => {
    const { isAlike, calls } = lab.tools.proxy();
    return both(same(true, isAlike), same(2, calls));
  },
} satisfies Partial<Record<CheckId, Look>>;
