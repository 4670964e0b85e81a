import type { Direction } from '../../calls/call';
import type { Outcome } from '../../calls/outcome';

const outcomes: Readonly<Record<Outcome, string>> = {
  waiting: 'waiting',
  dialling: 'dialling',
  'in conversation': 'in conversation',
  answered: 'answered',
  missed: 'missed',
  'call-back request': 'asked to be called back',
  'no answer': 'no answer',
};

const calls = (count: string): string => (count === '1' ? '1 call' : `${count} calls`);

/** What a call's card says, and what stands around a list of them. */
export const callCardTexts = {
  span: (from: string, to: string) => `${from} to ${to}`,
  title: (id: number) => `Call ${id}`,
  directions: { inbound: 'Inbound', outbound: 'Outbound' } satisfies Record<Direction, string>,
  outcomes,
  missedBecause: (reason: string) => `missed: ${reason}`,
  missedOnNumber: 'Missed on a number of this agent',
  number: 'Number',
  namelessNumber: (id: number) => `Number ${id}`,
  agent: 'Agent',
  namelessAgent: (id: number) => `Agent ${id}`,
  teams: 'Teams',
  time: 'Time',
  waited: {
    inbound: (length: string) => `waited ${length}`,
    outbound: (length: string) => `rang ${length}`,
  },
  talked: (length: string) => `talked ${length}`,
  transferred: 'Transfer',
  transfer: (from: string | undefined, to: string | undefined): string | undefined => {
    if (from !== undefined && to !== undefined) return `from ${from} to ${to}`;
    if (from !== undefined) return `from ${from}`;
    return to === undefined ? undefined : `to ${to}`;
  },
  assignedTo: 'Assigned',
  tags: 'Tags',
  comments: 'Comments',
  showAll: 'Show all',
  showLess: 'Show less',
  details: 'Everything Aircall tells of it (JSON)',
  foundInDetails: 'Everything Aircall tells of it (JSON): found in here',
  openInAircall: 'Open in Aircall',
  opensInNewTab: (title: string) => `${title}: open in Aircall, in a new tab`,

  sounds: { recording: 'Recording', voicemail: 'Voicemail' },
  worksUntil: (time: string) => `Works until ${time}.`,
  linkExpired: 'The link has expired.',
  linkBroken: 'The link does not play.',
  freshLink: (sound: string) => `Get ${sound.toLowerCase()}`,
  fetchingLink: 'Asking Aircall for a link…',
  noFreshLink: 'Aircall gives no link that plays. Use Open in Aircall.',

  results: 'Results',
  quickSearch: 'Quick search',
  quickSearchHint: 'Quick search: any words of a call',
  highlight: 'Highlight',
  autoSearch: 'Search what I select',
  autoSearchHint: 'Text you select on a card goes into the quick search by itself',
  counter: (shown: string, all: string) => `${shown} of ${calls(all)}`,
  noneMatch: 'No call has all of these words.',
  noCalls: 'No calls.',
  page: (first: string, last: string) => `${first}–${last}`,
  pages: 'Pages of results',
  previous: 'Previous',
  next: 'Next',

  copy: (count: string) => `Copy ${count} to sheet`,
  copying: (done: string, all: string) => `Copying: ${done} of ${calls(all)}…`,
  copied: (count: string, tab: string) => `Copied: ${calls(count)}, to the tab “${tab}”.`,
  quickSearchedFor: (words: string) => `Quick search: ${words}`,

  reading: 'Asking Aircall…',
  pagesRead: (read: number, all: number, found: string) =>
    `Page ${read} of ${all} · ${calls(found)} found`,
  waiting: 'This minute’s requests to Aircall are used up; it goes on by itself.',
  secondsLeft: (seconds: number) => `Going on in ${seconds} s.`,
  stopped: 'Stopped.',
  foundUntilThen: (found: string) => `Found until then: ${calls(found)}. Going on keeps them.`,
  done: (found: string) => `Done: ${calls(found)} found.`,
  goOn: 'Go on',
  progress: 'Progress of the search',
};
