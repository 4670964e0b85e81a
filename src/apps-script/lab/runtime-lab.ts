import type { PageLab, ToolLab } from '../../ports/lab';
import { unmetered } from '../metered';
import { pack, unpack } from '../packing';
import { pageOutput } from '../page-output';
import type { Services } from '../services';

/** What pages and answers are made of. */
export const pageLab: PageLab = {
  htmlOf: (text) => HtmlService.createHtmlOutput(text).getContent(),
  ownPage: () => pageOutput('about').getContent(),
  json: (text) => {
    const { JSON: kind } = ContentService.MimeType;
    const output = ContentService.createTextOutput(text).setMimeType(kind);
    return { content: output.getContent(), isJson: output.getMimeType() === kind };
  },
};

/** What the runtime has besides JavaScript. */
export const createToolLab = (services: Services): ToolLab => ({
  sha256: (text) => {
    const { DigestAlgorithm, Charset } = Utilities;
    return Utilities.computeDigest(DigestAlgorithm.SHA_256, text, Charset.UTF_8);
  },
  base64: (text) => {
    const encoded = Utilities.base64Encode(text, Utilities.Charset.UTF_8);
    return { encoded, bytes: Utilities.base64Decode(encoded) };
  },
  repacked: (text) => unpack(pack(text)),
  formatDate: (date, zone, pattern) => Utilities.formatDate(date, zone, pattern),
  scriptZone: () => Session.getScriptTimeZone(),
  globals: (names) =>
    names.filter((name) => (globalThis as Record<string, unknown>)[name] !== undefined),
  proxy: () => {
    const { spreadsheets, calls } = services;
    const before = calls.count;
    const counted = spreadsheets.getActive().getId();
    return {
      isAlike: counted === unmetered(spreadsheets).getActive().getId(),
      calls: calls.count - before,
    };
  },
});
