/** What the Live sidebar says. */
export const liveTexts = {
  title: 'Live',
  /** Who started a refresh, in the sheet Runs. */
  by: 'Live sidebar',
  intro: 'While this sidebar is open, the board repaints itself as soon as something happens.',
  pace: (seconds: number) =>
    `At most every ${seconds} s, so that Aircall’s limit of requests is kept for an account of your size.`,
  isOn: 'Live',
  isOff: 'Paused',
  pause: 'Pause',
  goOn: 'Go on',
  looking: 'Looking…',
  board: (time: string, ago: string) => `Board of ${time}, ${ago} ago`,
  noBoard: 'There is no board yet.',
  elsewhere: 'Another refresh is painting the board.',
  events: (ago: string) => `Webhooks: last event ${ago} ago`,
  polling:
    'No webhooks: the board is read from Aircall every 30 s. Connect webhooks… makes it faster.',
  repaints: (count: number) => (count === 1 ? '1 repaint' : `${count} repaints`),
};
