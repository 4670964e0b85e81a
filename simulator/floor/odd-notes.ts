import type { Call } from './call';
import { commentOn, tagCall } from './call-changes';
import type { Floor } from './floor';

/** Text that a spreadsheet or a page might run, or that hardly fits anywhere. */
const isOdd = (text: string): boolean => /^[=+@<]/.test(text) || text.length >= 1000;

/** The agent of a call puts every odd tag and every odd remark of the account on it, now. */
export function writeOddNotes(floor: Floor, call: Call): void {
  const { tags, remarks } = floor.account;
  for (const { id } of tags.filter(({ name }) => isOdd(name))) {
    tagCall(floor, call, { tagId: id, taggedBy: call.userId });
  }
  for (const content of remarks.filter(isOdd)) {
    commentOn(floor, call, { content, postedBy: call.userId });
  }
}
