import type { AwayReason } from '../../availability-switch/switch-state';

const reasons: Readonly<Record<AwayReason, string>> = {
  out_for_lunch: 'out for lunch',
  on_a_break: 'on a break',
  in_training: 'in training',
  doing_back_office: 'doing back office',
  other: 'other',
};

const agents = (count: number): string => (count === 1 ? '1 agent' : `${count} agents`);

/** What the page of the availability switch says, and the Runs sheet about it. */
export const availabilityTexts = {
  title: 'Switch availability',
  run: 'Switch availability',
  undoRun: 'Put availability back',

  reasons,
  settings: {
    available: 'available',
    unavailable: 'unavailable',
    custom: 'Auto (working hours)',
    unknown: 'a setting this page does not know',
  },
  withReason: (setting: string, reason: string) => `${setting} (${reason})`,
  agents,

  now: (state: string, presence: string | undefined) =>
    presence === undefined ? `Now ${state}` : `Now ${state} · ${presence}`,
  becomes: (state: string) => `Will be ${state}`,
  already: (state: string) => `Left alone: already ${state}`,
  /** Why an agent is left as they are. */
  left: {
    already: 'Left alone: had that state already',
    custom:
      'Left out: availability is set to Auto in the phone app, so working hours decide. ' +
      'It can be switched once the agent chooses Available or Unavailable there.',
    unknown: 'Left out: Aircall tells a setting this page does not know.',
    gone: 'Left out: Aircall does not know this agent any more (404).',
  },

  question: 'Switch to',
  available: 'Available',
  unavailable: 'Unavailable',
  reason: 'Reason',
  noReason: 'No reason',
  afterCall:
    'Somebody on a call stays on it; the change counts from its end. Whoever is unavailable is shown ' +
    'as “Do not disturb” on the board.',
  willSwitch: (count: number) => `${agents(count)} will be switched.`,
  nobodyToSwitch: 'Nobody would be switched.',
  chooseState: 'Choose what to switch to.',
  next: 'Next…',
  otherSelection: 'Take the agents selected now',
  readingSelection: 'Reading the selection…',

  confirmOne: (name: string, from: string, to: string) => `Switch ${name} from ${from} to ${to}?`,
  confirmSeveral: (count: number, to: string) => `Switch ${agents(count)} to ${to}?`,
  confirm: 'Switch',
  back: 'Back',

  switching: (done: number, all: number) =>
    all === 1 ? 'Switching…' : `Switching ${done + 1} of ${all}…`,
  puttingBack: (done: number, all: number) =>
    all === 1 ? 'Putting back…' : `Putting back ${done + 1} of ${all}…`,
  redrawing: 'Redrawing the board…',

  switched: (from: string, to: string) => `Switched: ${from} → ${to}`,
  changed: (state: string) => `Left alone: is ${state} by now`,
  failed: (why: string) => `Not switched. ${why}`,
  waiting: 'Not switched yet',
  notSent: 'It was not sent.',
  notTaken: 'Aircall accepted it, but still shows the former state.',
  report: (name: string, userId: number, outcome: string) => `${name} (${userId}): ${outcome}`,

  done: (count: number) => `${agents(count)} switched.`,
  noneDone: 'Nobody was switched.',
  leftOver: (count: number) => ` ${agents(count)} left for later.`,
  goOn: 'Go on',
  undo: 'Put the former states back',
  undone: (count: number) => `${agents(count)} put back.`,
  startAgain: 'Switch again…',
  close: 'Close',
  boardBusy: 'The board is being refreshed by somebody else; it shows the change at its next run.',
  boardFailed: 'The board could not be redrawn; its status strip says why.',
  undoHelp: 'This page remembers the former states until it is closed; the Runs sheet lists them.',
};
