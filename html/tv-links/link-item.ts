import { texts } from '../../src/domain/texts/texts';
import { formatMoment } from '../../src/domain/time/format';
import { tellDate } from '../../src/domain/time/tell';
import type { TvLinksView, TvLinkView } from '../../src/domain/tv/links-view';
import { button, el } from '../shared/dom';
import { copyText } from './copy-text';

const say = texts.tv.links;

/** What can be done with a link. */
export interface LinkActions {
  readonly say: (tone: 'good' | 'bad', sentence: string) => void;
  readonly revoke: (link: TvLinkView) => void;
}

/** One link: its name, how long it works, its address, and what can be done with it. */
export function linkItem(link: TvLinkView, view: TvLinksView, actions: LinkActions): HTMLElement {
  const { name, url } = link;
  const address = el('input', {
    type: 'text',
    readonly: true,
    value: url,
    'aria-label': say.linkLabel(name),
  });
  const canBeOpened = url !== '' && !link.isExpired;
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(address);
    actions.say(isCopied ? 'good' : 'bad', isCopied ? say.copied : say.notCopied);
  };
  return el(
    'li',
    { class: 'link-item' },
    el('strong', {}, name),
    el('p', { class: 'help' }, describeLife(link, view)),
    el('p', { class: 'help' }, describeSeen(link, view)),
    ...(canBeOpened ? [address] : []),
    el(
      'div',
      { class: 'buttons' },
      ...(canBeOpened
        ? [
            button(say.copy, { 'aria-label': say.copyLabel(name) }, () => void copy()),
            el('a', { href: url, rel: 'noopener', 'aria-label': say.openLabel(name) }, say.open),
          ]
        : []),
      button(say.revoke, { 'aria-label': say.revokeLabel(name) }, () => actions.revoke(link)),
    ),
  );
}

function describeLife(link: TvLinkView, { timeZone }: TvLinksView): string {
  const made = say.created(tellDate(link.createdAt, timeZone));
  if (link.expiresAt === undefined) return `${made}, ${say.forever}`;
  const end = tellDate(link.expiresAt, timeZone);
  return `${made}, ${link.isExpired ? say.expired(end) : say.expires(end)}`;
}

const describeSeen = ({ seenAt }: TvLinkView, { now, timeZone }: TvLinksView): string =>
  seenAt === undefined ? say.neverSeen : say.seen(formatMoment(seenAt, now, timeZone));
