// npm run trial: the self-hosted tracker against a simulated Aircall, with restarts; was a call lost?
import { parseArgs } from 'node:util';
import { tryLive } from './lib/trial/trial.mjs';

const help = `npm run trial -- [options]

  --minutes N     how long, by the clock (60)
  --speed X       clock seconds in one second (20)
  --restarts N    how often it is ended, gently and by force by turns (4)
`;

const number = (text, least) => {
  const value = Number(text);
  if (text.trim() !== '' && value >= least) return value;
  throw new Error(`A number from ${least} on is needed, not "${text}".`);
};

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    speed: { type: 'string', default: '20' },
    restarts: { type: 'string', default: '4' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(help);
else {
  const verdict = await tryLive({
    minutes: number(values.minutes, 1),
    speed: number(values.speed, 0.1),
    restarts: number(values.restarts, 0),
    say: (line) => console.error(line),
  });
  console.log(JSON.stringify(verdict));
  const { lost, doubled, invented, secretsTold, secretsWritten } = verdict;
  const isWell =
    lost.length + doubled.length + invented.length + secretsTold + secretsWritten === 0;
  process.exitCode = isWell ? 0 : 1;
}
