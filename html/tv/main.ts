import { dataAddress } from '../../src/domain/tv/data-address';
import type { TvOpening } from '../../src/domain/tv/opening';
import { el } from '../shared/dom';
import icon from '../shared/icon.svg';
import { readOpening } from '../shared/opening';
import { applyLook } from './apply-look';
import { TvPoll } from './poll';
import { TvScreen } from './screen';

const { name, address, key, theme } = readOpening<TvOpening>() as TvOpening;

// in Google's frame nobody sees it; the local host shows the page by itself
document.head.append(el('link', { rel: 'icon', href: icon }));
applyLook(theme);
const screen = new TvScreen(name);
document.body.replaceChildren(screen.element);
new TvPoll(dataAddress({ address, key }, window.location), (look) => screen.take(look)).start();
