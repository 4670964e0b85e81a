import { texts } from '../../domain/texts/texts';
import { answerMenu } from '../selection/answer-menu';
import type { World } from '../world';
import { readFigure } from './read-figure';

/** Opens the calls behind the figure that is selected at this moment. */
export const showBehind = (world: World): void =>
  answerMenu(world, () => {
    world.pages.showSidebar('behind', texts.behind.title, readFigure(world));
  });
