import type { TrendsPicture } from '../domain/trends/picture';

/** The sheet Trends, which is made when it is first painted. */
export interface TrendsSheet {
  /** Paints it whole; what an earlier picture had below is emptied. */
  paint(picture: TrendsPicture): void;
}
