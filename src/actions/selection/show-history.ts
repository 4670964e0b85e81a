import { nameUser } from '../../domain/selection/name-user';
import { texts } from '../../domain/texts/texts';
import { recallDirectory } from '../recall-directory';
import type { World } from '../world';
import { answerMenu } from './answer-menu';
import { selectedUser } from './selected-users';

/** Opens the call history of the agent who is selected at this moment. */
export const showHistory = (world: World): void =>
  answerMenu(world, () => {
    const userId = selectedUser(world);
    const name = nameUser(recallDirectory(world).users, userId);
    world.pages.showSidebar('history', texts.history.title, { userId, name });
  });
