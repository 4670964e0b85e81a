import { parseArgs } from 'node:util';

/** What `npm start -- --help` prints. */
export const help = `npm start -- [options]

  --account s|m|l        size of the simulated account: 24, 100 or 500 users (s)
  --port N               where the workbook is served; 0 = any free port (8080)
  --trigger-seconds N    how often the board is redrawn (15; 30 with account m, 60 with l: their
                         refreshes need more of the requests Aircall allows a minute)
  --state DIR            where the workbook is kept (.local/live, or .local/account-s)
  --fresh                forget what an earlier start left there; who may sign in stays
  --locale NAME          locale of a new workbook, such as fr_FR: the add-on speaks French then (en_US)
  --archive              with BigQuery: a simulated one that lives in the same folder
  --open                 open the workbook in your browser
  --now ISO, --speed X, --frozen, --clock URL
                         what time it is: start there, run faster, stand still, follow another clock
  --text-output redirect|direct
                         how the web app answers text: as Google does, or at once (direct with --live)

A real account
  --live                 AIRCALL_API_ID, AIRCALL_API_TOKEN and, if need be, AIRCALL_BASE_URL of the
                         environment; without them, and with none kept, a terminal is asked

Others
  --bind ADDRESS         listen there (127.0.0.1); others sign in with a password
  --public-url URL       where a tunnel or proxy shows it: https://board.example.com
  --password-file FILE   the password, in its first line; or HOST_PASSWORD of the environment. Without
                         either the first start makes one and prints it once
  --web-app-credentials FILE
                         callers of the web app name the user:password in this file (HTTP Basic)
  --web-app-credentials-for NAME=VALUE
                         only those whose request has this field, such as action=route (all)
`;

const text = { type: 'string' };
const flag = { type: 'boolean', default: false };
const options = {
  account: { type: 'string', default: 's' },
  port: text,
  'trigger-seconds': text,
  fresh: flag,
  archive: flag,
  locale: text,
  open: flag,
  live: flag,
  now: text,
  speed: text,
  frozen: flag,
  clock: text,
  state: text,
  'text-output': text,
  bind: { type: 'string', default: '127.0.0.1' },
  'public-url': text,
  'password-file': text,
  'web-app-credentials': text,
  'web-app-credentials-for': text,
  help: flag,
};

/**
 * What the command line asks for, with `time`, `triggerSeconds`, `port` and `credentialsFor` read.
 *
 * @throws {Error} With a sentence about the first thing that is wrong.
 */
export function readLine() {
  const { values: line } = parseArgs({ options });
  return {
    ...line,
    account: oneOf(line, 'account', ['s', 'm', 'l']),
    'text-output': oneOf(line, 'text-output', ['redirect', 'direct']),
    locale: readLocale(line.locale),
    port: line.port === undefined ? undefined : wholeNumber(line, 'port'),
    triggerSeconds: interval(line),
    time: readTime(line),
    credentialsFor: readPair(line['web-app-credentials-for']),
  };
}

function oneOf(line, name, words) {
  const word = line[name];
  if (word === undefined || words.includes(word)) return word;
  throw new Error(`--${name} is ${words.join(' or ')}, not "${word}".`);
}

/** Seconds between two redraws, within the requests a minute allows. */
function interval(line) {
  if (line['trigger-seconds'] === undefined) {
    return { m: 30, l: 60 }[line.live ? 's' : line.account] ?? 15;
  }
  const seconds = wholeNumber(line, 'trigger-seconds');
  if (seconds === 0) throw new Error('--trigger-seconds takes 1 or more.');
  return seconds;
}

function readLocale(given) {
  if (given === undefined || /^[a-z]{2,3}(_[A-Z]{2})?$/.test(given)) return given;
  throw new Error(`--locale takes a locale such as fr_FR, not "${given}".`);
}

function wholeNumber(line, name) {
  const given = line[name];
  if (!/^\d+$/.test(given)) throw new Error(`--${name} takes a whole number, not "${given}".`);
  return Number(given);
}

function readTime({ now, speed, frozen }) {
  const at = now === undefined ? undefined : Date.parse(now);
  if (Number.isNaN(at))
    throw new Error(`--now takes a time such as 2026-11-20T09:00:00Z, not "${now}".`);
  const factor = frozen ? 0 : Number(speed ?? 1);
  if (!(factor >= 0)) throw new Error(`--speed takes a number, 0 or more, not "${speed}".`);
  return { ...(at === undefined ? {} : { now: at }), speed: factor };
}

function readPair(given) {
  if (given === undefined) return undefined;
  const [, name, value] = /^([^=]+)=(.+)$/.exec(given) ?? [];
  if (name) return { name, value };
  throw new Error(`--web-app-credentials-for is NAME=VALUE, not "${given}".`);
}
