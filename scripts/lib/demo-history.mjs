import { enter } from './demo.mjs';

/** How many days ago the logged days are: some that can be archived, some that may leave the sheet, too. */
const daysAgo = [41, 40, 6, 5, 4];

const callsADay = 30;
const daySeconds = 86_400;

/**
 * Days of long ago in the log of a company that began a moment ago, so that there is something to
 * archive at once. Only the log has them: the simulated Aircall knows nothing of these calls.
 *
 * @param host - After set-up.
 */
export async function enterHistory(host, { account, floor }) {
  const today = Math.floor(floor.now / daySeconds) * daySeconds;
  const tell = momentTeller(host.workbook.timeZone);
  const calls = daysAgo.flatMap((ago, nth) =>
    Array.from({ length: callsADay }, (_, at) =>
      callOf(
        account,
        { id: 1_000 * (nth + 1) + at, start: today - ago * daySeconds + 28_800 + at * 900 },
        tell,
      ),
    ),
  );
  await enter(host, 'Calls', calls);
}

const pick = (list, id) => list[id % list.length];

/** Every fourth one was missed, every fifth one is tagged, every sixth one has a comment. */
function callOf(account, { id, start }, tell) {
  const { users, numbers, contacts, tags, remarks, teams } = account;
  const isMissed = id % 4 === 0;
  const wait = 8 + ((id * 7) % 50);
  const talk = isMissed ? 0 : 40 + ((id * 37) % 600);
  const user = pick(users, id * 5);
  const team = teams.find(({ userIds }) => userIds.includes(user.id));
  const contact = pick(contacts, id * 3);
  const number = pick(numbers, id);
  return {
    'Call ID': String(id),
    Direction: 'inbound',
    Status: 'done',
    Outcome: isMissed ? 'missed' : 'answered',
    'Missed reason': isMissed ? 'agents_did_not_answer' : '',
    Started: tell(start),
    Answered: isMissed ? '' : tell(start + wait),
    Ended: tell(start + wait + talk),
    'Wait s': String(wait),
    'Talk s': isMissed ? '' : String(talk),
    'Total s': String(wait + talk),
    'External number': contact.phone,
    Contact: `${contact.firstName} ${contact.lastName}`.trim(),
    'Number ID': String(number.id),
    Number: number.name,
    'User ID': isMissed ? '' : String(user.id),
    User: isMissed ? '' : `${user.firstName} ${user.lastName}`.trim(),
    Teams: isMissed ? '' : (team?.name ?? ''),
    Tags: id % 5 === 0 ? pick(tags, id).name : '',
    Comments: id % 6 === 0 ? pick(remarks, id) : '',
    Source: 'API',
    Updated: tell(start + wait + talk + 60),
  };
}

/** Tells moments as somebody types them: `2026-11-16 09:15:00`. */
function momentTeller(timeZone) {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' };
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' };
  const format = new Intl.DateTimeFormat('sv-SE', { ...parts, ...time, timeZone });
  return (seconds) => format.format(seconds * 1000);
}
