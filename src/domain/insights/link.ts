import type { CardFacts } from './card';
import { readForLink } from './placeholders';
import { fill, placeholdersIn, solePlaceholder } from './template';

/** Scheme, host, perhaps a port, and then the end or what can change none of them. */
const webAddress = /^https?:\/\/[\p{L}\p{N}._-]+(?::\d{1,5})?(?:[/?#]|$)/iu;

/** Whether a link is one: written out up to the end of its host, or a single placeholder. */
export const isLinkTemplate = (template: string): boolean =>
  solePlaceholder(template) !== undefined || webAddress.test(template.trim());

/**
 * A link with its placeholders filled; `undefined` when one of them is empty, or when what a column
 * says is no web address.
 *
 * Values are percent-encoded, so that they stay inside their part of the address. A template that is
 * one placeholder takes the whole address from its column.
 */
export function fillLink(template: string, facts: CardFacts): string | undefined {
  const names = placeholdersIn(template);
  if (names.some((name) => readForLink(name, facts).trim() === '')) return undefined;
  const isSole = solePlaceholder(template) !== undefined;
  const encode = isSole ? (value: string) => value : encodePart;
  const link = tame(fill(template, (name) => encode(readForLink(name, facts).trim())));
  return webAddress.test(link) ? link : undefined;
}

/** What has no place in an address, as its percent code; what nobody can see, gone. */
const tame = (link: string): string =>
  wellFormed(link)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]/gu, '')
    .trim()
    .replace(/[\s"'<>\\^`{|}]/gu, encodePart);

/** More than encodeURIComponent does: quotes and brackets end a link in many a text. */
const encodePart = (value: string): string =>
  encodeURIComponent(wellFormed(value)).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Half surrogate pairs have no percent code. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
