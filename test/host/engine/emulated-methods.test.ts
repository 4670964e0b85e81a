import type { Host } from '../../../host/host';
import { spreadsheetFamily } from '../../../host/services/spreadsheet/family';
import { Workbook } from '../../../host/workbook/workbook';
import { makeHost, perform } from '../open-host';
import { declaredMethods } from './emulated-methods';

/** Google has them; the types of version 2.0.13 lack them or declare them on a parent. */
const MISSING_IN_TYPES = new Set([
  'AuthorizationInfo.getAuthorizedScopes',
  'Blob.getBlob',
  'Range.getFontColor',
  'Range.getFontColors',
]);

const declared = declaredMethods();
const isGoogles = (name: string): boolean => declared.has(name) || MISSING_IN_TYPES.has(name);

describe('every emulated method is one of Google', () => {
  it.each(Object.entries(spreadsheetFamily(new Workbook(workbookOptions())).dataMethods ?? {}))(
    'data calls of %s',
    (className, methods) => {
      const unknown = methods.filter((method) => !isGoogles(`${className}.${method}`));
      expect(unknown).toEqual([]);
    },
  );
});

function workbookOptions() {
  return { id: 'x', name: 'x', timeZone: 'UTC', locale: 'en_US', now: () => 0 };
}

/** Calls every method of the services once; each line is `Class.method` and what came of it. */
const CASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Blob: {
    copyBlob: `blob('a').copyBlob().setDataFromString('b').getDataAsString() + blob('a').getDataAsString() === 'ba'`,
    getAs: `blob('a').getAs('text/plain').getDataAsString() === 'a'`,
    getBlob: `blob('a').getBlob().getDataAsString() === 'a'`,
    getBytes: `same(blob('é').getBytes(), [-61, -87])`,
    getContentType: `blob('a').getContentType() === 'text/plain' && Utilities.newBlob([1]).getContentType() === null`,
    getDataAsString: `Utilities.newBlob([-23]).getDataAsString('ISO-8859-1') === 'é'`,
    getName: `blob('a').getName() === null && Utilities.newBlob('a', 'text/csv', 'n').getName() === 'n'`,
    isGoogleType: `blob('a').isGoogleType() === false`,
    setBytes: `blob('a').setBytes([98]).getDataAsString() === 'b'`,
    setContentType: `blob('a').setContentType('x/y').getContentType() === 'x/y'`,
    setContentTypeFromExtension: `blob('a').setName('f.json').setContentTypeFromExtension().getContentType() === 'application/json'`,
    setDataFromString: `same(blob('').setDataFromString('é', 'ISO-8859-1').getBytes(), [-23])`,
    setName: `blob('a').setName('n').getName() === 'n'`,
  },
  HtmlOutput: {
    addMetaTag: `page().addMetaTag('viewport', 'x').getMetaTags()[0].getContent() === 'x'`,
    append: `page().append('b').getContent() === 'ab'`,
    appendUntrusted: `page().appendUntrusted('<').getContent() === 'a&lt;'`,
    asTemplate: `page().append('<?= 1 ?>').asTemplate().evaluate().getContent() === 'a1'`,
    clear: `page().clear().getContent() === ''`,
    getAs: `page().getAs('text/html').getDataAsString() === 'a'`,
    getBlob: `page().getBlob().getContentType() === 'text/html'`,
    getContent: `page().getContent() === 'a'`,
    getFaviconUrl: `page().getFaviconUrl() === null`,
    getHeight: `page().getHeight() === null`,
    getMetaTags: `page().addMetaTag('viewport', 'x').getMetaTags()[0].getName() === 'viewport'`,
    getTitle: `page().getTitle() === null`,
    getWidth: `page().getWidth() === null`,
    setContent: `page().setContent('b').getContent() === 'b'`,
    setFaviconUrl: `page().setFaviconUrl('u').getFaviconUrl() === 'u'`,
    setHeight: `page().setHeight(3).getHeight() === 3`,
    setSandboxMode: `page().setSandboxMode(HtmlService.SandboxMode.IFRAME).getContent() === 'a'`,
    setTitle: `page().setTitle('t').getTitle() === 't'`,
    setWidth: `page().setWidth(3).getWidth() === 3`,
    setXFrameOptionsMode: `page().setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL).getContent() === 'a'`,
  },
  TextOutput: {
    append: `text().append('b').getContent() === 'ab'`,
    clear: `text().clear().getContent() === ''`,
    downloadAsFile: `text().downloadAsFile('f').getFileName() === 'f'`,
    getContent: `text().getContent() === 'a'`,
    getFileName: `text().getFileName() === null`,
    getMimeType: `text().getMimeType() === ContentService.MimeType.TEXT`,
    setContent: `text().setContent('b').getContent() === 'b'`,
    setMimeType: `text().setMimeType(ContentService.MimeType.JSON).getMimeType() === ContentService.MimeType.JSON`,
  },
  Utilities: {
    base64Decode: `same(Utilities.base64Decode('w6k='), [-61, -87])`,
    base64DecodeWebSafe: `same(Utilities.base64DecodeWebSafe('-_8='), [-5, -1])`,
    base64Encode: `Utilities.base64Encode('é') === 'w6k=' && Utilities.base64Encode([-5, -1]) === '+/8='`,
    base64EncodeWebSafe: `Utilities.base64EncodeWebSafe([-5, -1]) === '-_8='`,
    computeDigest: `hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc')) === '900150983cd24fb0d6963f7d28e17f72'`,
    computeHmacSha256Signature: `hex(Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')) === '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'`,
    computeHmacSignature: `hex(Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_1, 'what do ya want for nothing?', 'Jefe')) === 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79'`,
    computeRsaSha1Signature: `refuses(() => Utilities.computeRsaSha1Signature('a', 'no key'))`,
    computeRsaSha256Signature: `refuses(() => Utilities.computeRsaSha256Signature('a', 'no key'))`,
    computeRsaSignature: `refuses(() => Utilities.computeRsaSignature(Utilities.RsaAlgorithm.RSA_SHA_256, 'a', 'no key'))`,
    formatDate: `Utilities.formatDate(new Date(0), 'UTC', 'yyyy') === '1970'`,
    formatString: `Utilities.formatString('%03d', 7) === '007'`,
    getUuid: `/^[0-9a-f-]{36}$/.test(Utilities.getUuid())`,
    gzip: `Utilities.gzip(blob('a')).getContentType() === 'application/x-gzip'`,
    newBlob: `Utilities.newBlob('a', 'x/y', 'n').getName() === 'n'`,
    parseCsv: `same(Utilities.parseCsv('a,b'), [['a', 'b']])`,
    parseDate: `Utilities.parseDate('1970', 'UTC', 'yyyy').getTime() === 0`,
    sleep: `Utilities.sleep(1) === undefined && refuses(() => Utilities.sleep(300001))`,
    ungzip: `Utilities.ungzip(Utilities.gzip(blob('aé').setName('n'))).getDataAsString() === 'aé'`,
  },
};

const HELPERS = `
  const blob = (text) => Utilities.newBlob(text);
  const page = () => HtmlService.createHtmlOutput('a');
  const text = () => ContentService.createTextOutput('a');
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const hex = (bytes) => bytes.map((b) => ((b + 256) % 256).toString(16).padStart(2, '0')).join('');
  const refuses = (act) => { try { act(); return false; } catch (error) { return error instanceof Error; } };`;

describe('plain values inside the script', () => {
  let host: Host;
  let results: Record<string, boolean>;
  beforeAll(async () => {
    host = makeHost();
    const checks = Object.entries(CASES).flatMap(([className, methods]) =>
      Object.entries(methods).map(([name, check]) => `'${className}.${name}': () => ${check}`),
    );
    const code = `${HELPERS}
      const checks = { ${checks.join(',\n')} };
      return Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, check()]));`;
    results = (await perform(host, code)) as Record<string, boolean>;
  });
  afterAll(() => host.close());

  const names = Object.entries(CASES).flatMap(([className, methods]) =>
    Object.keys(methods).map((name) => `${className}.${name}`),
  );

  it.each(names)('%s does what it says, and Google has it', (name) => {
    expect(results[name]).toBe(true);
    expect(isGoogles(name)).toBe(true);
  });

  it.each([
    ['Blob', `Utilities.newBlob('')`],
    ['HtmlOutput', `HtmlService.createHtmlOutput('')`],
    ['TextOutput', `ContentService.createTextOutput('')`],
    ['Utilities', 'Utilities'],
  ])('no method of %s was left out', async (className, source) => {
    const code = `
      const object = ${source};
      const own = Object.getOwnPropertyDescriptors('${className}' === 'Utilities' ? object : Object.getPrototypeOf(object));
      return Object.keys(own).filter((name) => typeof own[name].value === 'function').sort();`;
    const found = (await perform(host, code)) as string[];
    const known = Object.keys(CASES[className] ?? {});
    expect(found.filter((name) => !['constructor', 'toString'].includes(name))).toEqual(
      expect.arrayContaining(known),
    );
    expect(found.filter((name) => !known.includes(name))).toEqual(
      className === 'Utilities'
        ? []
        : ['constructor', ...found.filter((name) => name === 'toString')],
    );
  });
});
