import { assertNever } from '../assert-never';
import type { Texts } from '../texts/en';
import { texts } from '../texts/texts';
import { cleanPaste } from './clean-paste';
import { decodeBase64 } from './decode-base64';
import type { KeyForm, KeyInput } from './key-form';

/** A key that can be sent to Aircall; whether Aircall knows it is for Aircall to say. */
export type ApiKey =
  | { readonly kind: 'pair'; readonly apiId: string; readonly apiToken: string }
  | { readonly kind: 'bearer'; readonly token: string };

/** What is wrong with the inputs, by their names. Never what they hold. */
export type KeyProblems = Readonly<Partial<Record<KeyInput, string>>>;

/** A key, or what keeps a form from being one. */
export type CheckedKey =
  | { readonly ok: true; readonly key: ApiKey }
  | { readonly ok: false; readonly problems: KeyProblems };

/** Checks an entered key; page and server alike. What came along with a paste is dropped. */
export function checkKey(form: KeyForm): CheckedKey {
  switch (form.kind) {
    case 'pair':
      return checkPair(form, texts);
    case 'encoded':
      return checkEncoded(form.encoded, texts);
    case 'bearer':
      return checkBearer(form.bearer, texts);
    default:
      return assertNever(form);
  }
}

interface Pair {
  readonly apiId: string;
  readonly apiToken: string;
}

function checkPair(pasted: Pair, texts: Texts): CheckedKey {
  const say = texts.setUp.keyProblems;
  const [apiId, apiToken] = [inOnePiece(pasted.apiId), inOnePiece(pasted.apiToken)];
  if (apiId !== '' && apiId === apiToken) return refuse({ apiToken: say.sameTwice });
  const problems = {
    ...ofHalf('apiId', apiId, { empty: say.noId, colon: say.colonInId, odd: say.oddCharacter }),
    ...ofHalf('apiToken', apiToken, { empty: say.noToken, odd: say.oddCharacter }),
  };
  return Object.keys(problems).length > 0 ? refuse(problems) : accept({ apiId, apiToken });
}

function ofHalf(
  name: KeyInput,
  text: string,
  say: { readonly empty: string; readonly colon?: string; readonly odd: string },
): KeyProblems {
  if (text === '') return { [name]: say.empty };
  // a colon in the ID would move the border between the halves
  if (say.colon !== undefined && text.includes(':')) return { [name]: say.colon };
  return isPrintable(text) ? {} : { [name]: say.odd };
}

function checkEncoded(pasted: string, texts: Texts): CheckedKey {
  const say = texts.setUp.keyProblems;
  const encoded = inOnePiece(
    cleanPaste(pasted).replace(/^(?:authorization:?\s*)?basic(?:\s+|$)/i, ''),
  );
  if (encoded === '') return refuse({ encoded: say.noEncoded });
  const decoded = cleanPaste(decodeBase64(encoded));
  const [, apiId, apiToken] = /^([^:\s]+):(\S+)$/.exec(decoded) ?? [];
  if (apiId === undefined || apiToken === undefined) return refuse({ encoded: say.notEncoded });
  const pair = { apiId, apiToken };
  return isWhole(apiId) && isWhole(apiToken) ? accept(pair) : refuse({ encoded: say.notEncoded });
}

function checkBearer(pasted: string, texts: Texts): CheckedKey {
  const say = texts.setUp.keyProblems;
  const token = inOnePiece(
    cleanPaste(pasted).replace(/^(?:authorization:?\s*)?bearer(?:\s+|$)/i, ''),
  );
  if (token === '') return refuse({ bearer: say.noBearer });
  if (!isPrintable(token)) return refuse({ bearer: say.oddCharacter });
  return { ok: true, key: { kind: 'bearer', token } };
}

const accept = (pair: Pair): CheckedKey => ({ ok: true, key: { kind: 'pair', ...pair } });

const refuse = (problems: KeyProblems): CheckedKey => ({ ok: false, problems });

/** Editors and chats break long texts. */
const inOnePiece = (text: string): string => cleanPaste(text).replace(/\s/g, '');

/** Nothing would be dropped from it when it is read back. */
const isWhole = (half: string): boolean => isPrintable(half) && inOnePiece(half) === half;

const isPrintable = (text: string): boolean => /^[\x21-\x7e]+$/.test(text);
