import { cleanText } from '../texts/clean-text';
import { en, type Texts } from '../texts/en';
import type { User } from '../users/user';

/** What a user is called on the board: by name, else by id. */
export function nameUser(users: readonly User[], userId: number, texts: Texts = en): string {
  const user = users.find(({ id }) => id === userId);
  if (user === undefined) return texts.board.newUser(userId);
  return cleanText(user.name) || texts.board.namelessUser(userId);
}
