import { type ResolvedGroups, resolveGroups } from '../groups/agent-groups';
import type { Snapshot } from '../snapshot';
import { cleanText } from '../texts/clean-text';
import { clipText } from '../texts/clip-text';
import type { Texts } from '../texts/en';
import type { Grouping } from './group-people';
import type { Person } from './people';
import { sortByName } from './sort-by-name';

/** How many e-mails nobody has are named; the rest is counted. */
const namedEmails = 10;
const emailCharacters = 60;

/** One group a name in the sheet Groups, in order of name, then those in none. */
export function groupBySheet(
  snapshot: Snapshot,
  people: readonly Person[],
  texts: Texts,
): Grouping {
  const resolved = resolveGroups(snapshot.agentGroups, snapshot.directory.users);
  const named = [...resolved.members].map(([name, userIds], id) => ({ id, name, userIds }));
  const groups = sortByName(named).flatMap(({ name, userIds }) => {
    const members = people.filter(({ id }) => userIds.has(id));
    return members.length === 0 ? [] : [{ title: cleanText(name), people: members }];
  });
  const grouped = new Set(named.flatMap(({ userIds }) => [...userIds]));
  const others = people.filter(({ id }) => !grouped.has(id));
  const rest = others.length > 0 ? [{ title: texts.board.withoutGroup, people: others }] : [];
  const isEmpty = snapshot.agentGroups.length === 0;
  return {
    groups: [...groups, ...rest],
    warning: isEmpty ? texts.board.emptyGroupsSheet : warn(resolved, texts),
    details: explain(resolved, texts),
  };
}

function warn({ unknownEmails, incompleteRows }: ResolvedGroups, texts: Texts): string {
  const counts = [
    ...(unknownEmails.length > 0 ? [texts.board.unknownEmails(unknownEmails.length)] : []),
    ...(incompleteRows > 0 ? [texts.board.incompleteRows(incompleteRows)] : []),
  ];
  return counts.length === 0 ? '' : texts.board.groupsWarning(counts.join(', '));
}

function explain(resolved: ResolvedGroups, texts: Texts): string {
  const sentence = warn(resolved, texts);
  const { unknownEmails } = resolved;
  if (unknownEmails.length === 0) return sentence;
  const named = unknownEmails
    .slice(0, namedEmails)
    .map((email) => clipText(cleanText(email), emailCharacters));
  return `${sentence} ${texts.board.noAgentHas(named, unknownEmails.length - named.length)}`;
}
