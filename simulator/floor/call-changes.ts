import type { Call, CallComment, CallTag } from './call';
import type { Floor } from './floor';

/** Puts a tag on a call; one that is on it already stays as it is. */
export function tagCall(floor: Floor, call: Call, made: Omit<CallTag, 'at'>): void {
  if (call.tags.some(({ tagId }) => tagId === made.tagId)) return;
  const tag = { ...made, at: floor.now };
  call.tags.push(tag);
  floor.emit({ kind: 'call.tagged', at: floor.now, call, tag });
}

/** Takes a tag off a call. */
export function untagCall(floor: Floor, call: Call, tag: CallTag): void {
  call.tags.splice(call.tags.indexOf(tag), 1);
  floor.emit({ kind: 'call.untagged', at: floor.now, call, tag });
}

/** Adds a note to a call. */
export function commentOn(
  floor: Floor,
  call: Call,
  made: Pick<CallComment, 'content' | 'postedBy'>,
): void {
  const comment = { id: floor.calls.nextId(), ...made, at: floor.now };
  call.comments.push(comment);
  floor.emit({ kind: 'call.commented', at: floor.now, call, comment });
}

/** Gives a call to a user to look after. */
export function assignCall(floor: Floor, call: Call, userId: number): void {
  call.assignedToId = userId;
  floor.emit({ kind: 'call.assigned', at: floor.now, call });
}

/** Puts a call away as dealt with. */
export function archiveCall(floor: Floor, call: Call): void {
  call.isArchived = true;
  floor.emit({ kind: 'call.archived', at: floor.now, call });
}
