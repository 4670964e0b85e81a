import { cleanText } from '../texts/clean-text';
import { texts } from '../texts/texts';
import type { User } from '../users/user';

/**
 * What a user is called: by name, else by id. A name that somebody else bears too goes with the id,
 * or nobody could tell whose history it is, or who is about to be switched.
 *
 * @param name - As it was read just now; by default the one in the directory.
 */
export function nameUser(
  users: readonly User[],
  userId: number,
  name = users.find(({ id }) => id === userId)?.name,
): string {
  if (name === undefined) return texts.board.newUser(userId);
  const words = cleanText(name);
  if (words === '') return texts.board.namelessUser(userId);
  const isShared = users.some((user) => user.id !== userId && user.name.trim() === name.trim());
  return isShared ? texts.board.sharedName(words, userId) : words;
}
