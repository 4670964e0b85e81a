/** What a Chat webhook's address must look like. */
const chatAddress = /^https:\/\/chat\.googleapis\.com\/v1\/spaces\/[\w-]+\/messages\?[\w%=&.~-]+$/;

/** The property of the address. Who has it can write into the space: it is a secret. */
export const chatProperty = 'CHAT_WEBHOOK';

/**
 * The address of a Chat space's incoming webhook, as people paste it; `undefined` for anything else.
 *
 * @see https://developers.google.com/workspace/chat/quickstart/webhooks — its shape (read 2026-11-21).
 */
export function readChatAddress(text: string): string | undefined {
  const address = text.trim();
  return address.length <= 500 && chatAddress.test(address) ? address : undefined;
}

/** What a person may see of a stored address: its last characters. */
export const endOfChatAddress = (address: string): string => `…${address.slice(-4)}`;

/** Signs Chat makes bold, italic, struck, code or links of, and signs that look alike and do nothing. */
const lookAlikes: Readonly<Record<string, string>> = {
  '<': '‹',
  '>': '›',
  '*': '∗',
  _: 'ˍ',
  '~': '∼',
  '`': 'ˋ',
  '@': '＠',
};

/**
 * A line of text that may hold names from outside, as nothing but text: no markup, no mention, no
 * link, in Chat and in an e-mail.
 *
 * @see https://developers.google.com/workspace/chat/format-messages — what counts as markup (read
 * 2026-11-21).
 */
export const plainLine = (text: string): string =>
  text
    .replace(/[<>*_~`@]/g, (sign) => lookAlikes[sign] ?? '')
    .replace(/:\/\//g, ':∕∕')
    // a dot between letters makes a name of a web site
    .replace(/\.(?=\p{L})/gu, '․');
