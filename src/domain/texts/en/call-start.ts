/** What is said of cards and transfers, in the sheet Actions. */
export const callStartTexts = {
  kinds: { card: 'card', transfer: 'transfer', ringTo: 'ring to' },
  outcomes: {
    sent: 'sent',
    dryRun: 'dry run',
    refused: 'refused',
    lost: 'no answer',
    none: 'not sent',
    noRule: 'no rule',
    answered: 'answered',
  },
  wouldSend: 'Nothing was sent: dry run is on (Configure… > Cards and routing).',
  lines: (lines: number, leftOut: number) =>
    `${lines} ${lines === 1 ? 'line' : 'lines'}${leftOut > 0 ? `; ${leftOut} more than a card holds were left out` : ''}.`,
  /** Why nothing was done for a call. */
  busy: 'Too many calls started at this moment; nothing was sent.',
  tooLate: 'More than 3 s had passed when it was decided; nothing was sent.',
  noHandbook:
    'Rules and cards have not been read yet. Open Calls > Preview insight card… once, or wait two minutes.',
  careFailed:
    'Rules and cards could not be read; those read before stay in use until the next run.',
  noRule: 'No rule matched: the call goes its usual way.',
  nobodyLeft: 'No rule had anybody to send to: the call goes its usual way.',
  skippedRule: (rule: string, why: string) => `${rule}: ${why}`,
  /** After Aircall's answer. */
  shown: 'Aircall took it.',
  over: 'The call was over by then; nothing was sent.',
  answered: 'The call had been answered by then, or was over; it was not transferred.',
  timedOut:
    'Aircall gave no clear answer in time; it may have arrived all the same. It is not sent again.',
  refusedBecause: (reason: string) => `Aircall refused: ${reason}`,
};
