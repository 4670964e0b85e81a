import type { SelectedAgents } from '../../domain/pages/availability-view';
import { texts } from '../../domain/texts/texts';
import { answerMenu } from '../selection/answer-menu';
import { selectedUsers } from '../selection/selected-users';
import type { World } from '../world';

/** Opens the availability switch on the agents who are selected at this moment; switches nobody. */
export const showSwitch = (world: World): void =>
  answerMenu(world, () => {
    world.pages.showSidebar('availability', texts.availability.title, readSelected(world));
  });

/** The agents selected now. @throws {Refusal} When there is none; it says what to select. */
export const readSelected = (world: World): SelectedAgents => ({ userIds: selectedUsers(world) });
