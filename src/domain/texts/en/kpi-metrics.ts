import type { PlainMetric } from '../../kpi/metrics';

/** A figure in words. */
export interface Definition {
  readonly name: string;
  readonly sentence: string;
  readonly formula: string;
}

/** Every figure that is no service level: its name, what it says, and how it is computed. */
export const metricTexts: Readonly<Record<PlainMetric, Definition>> = {
  offered: {
    name: 'Offered',
    sentence: 'Inbound calls that were answered or are over; who still waits is in "Waiting now".',
    formula: 'answered + missed + abandoned + out of hours + call-back requests',
  },
  answered: {
    name: 'Answered',
    sentence: 'Inbound calls an agent answered.',
    formula: 'calls that somebody answered and Aircall does not call missed',
  },
  unanswered: {
    name: 'Unanswered',
    sentence: 'Inbound calls that are over and that no agent answered.',
    formula: 'offered − answered',
  },
  missed: {
    name: 'Missed',
    sentence: 'Inbound calls that agents let ring, or for which no agent was there.',
    formula:
      'Aircall’s reasons no_available_agent, agents_did_not_answer, and any other not named here',
  },
  abandoned: {
    name: 'Abandoned',
    sentence: 'Inbound calls whose callers hung up, in the first seconds or later.',
    formula: 'Aircall’s reasons abandoned, abandoned_in_ivr, abandoned_in_classic, short_abandoned',
  },
  short_abandoned: {
    name: 'Short abandoned',
    sentence: 'Inbound calls whose callers hung up in the first 10 s, as Aircall counts them.',
    formula: 'Aircall’s reason short_abandoned',
  },
  out_of_hours: {
    name: 'Out of hours',
    sentence: 'Inbound calls outside the opening hours of their number.',
    formula: 'Aircall’s reason out_of_opening_hours',
  },
  callback_requests: {
    name: 'Callback requests',
    sentence: 'Inbound calls whose callers asked to be called back instead of waiting.',
    formula: 'calls that are over with neither an answer nor a reason nor an agent',
  },
  answer_rate: {
    name: 'Answer rate',
    sentence: 'The share of inbound calls that was answered.',
    formula: 'answered ÷ offered',
  },
  unanswered_rate: {
    name: 'Unanswered rate',
    sentence: 'The share of inbound calls that was not answered.',
    formula: 'unanswered ÷ offered',
  },
  abandonment_rate: {
    name: 'Abandonment rate',
    sentence: 'The share of inbound calls whose callers gave up after more than a few seconds.',
    formula: '(abandoned − short abandoned) ÷ offered',
  },
  service_level: {
    name: 'Service level',
    sentence:
      'The share of inbound calls that was answered within the answer target, by the formula ' +
      'chosen in Configure…; without a target, within 20 s. Teams and numbers may have targets of ' +
      'their own.',
    formula: 'the formula chosen, see below',
  },
  average_speed_of_answer: {
    name: 'Average speed of answer',
    sentence: 'How long callers who were answered had waited (ASA).',
    formula: 'waits of answered calls ÷ answered',
  },
  average_wait: {
    name: 'Average wait',
    sentence: 'How long all callers waited, answered or not.',
    formula: 'waits of offered calls ÷ offered',
  },
  longest_wait: {
    name: 'Longest wait',
    sentence: 'The longest wait of a call that was answered or is over.',
    formula: 'the greatest wait of the offered calls',
  },
  average_handle_time: {
    name: 'Average handle time',
    sentence:
      'How long a conversation lasts, hold included, inbound and outbound (AHT). Wrap-up is not in ' +
      'it: Aircall does not tell it of a call.',
    formula: 'talk time ÷ conversations that are over',
  },
  average_call_duration: {
    name: 'Average call duration',
    sentence: 'How long an answered call lasts from its start, waiting included.',
    formula: 'seconds from start to end of conversations that are over ÷ their number',
  },
  talk_time: {
    name: 'Talk time',
    sentence: 'Seconds spent in conversations that are over, inbound and outbound.',
    formula: 'the sum of end − answer',
  },
  outbound: {
    name: 'Outbound',
    sentence: 'Calls that agents made, answered or not.',
    formula: 'outbound calls',
  },
  outbound_answered: {
    name: 'Outbound answered',
    sentence: 'Calls that agents made and somebody answered.',
    formula: 'outbound calls that somebody answered',
  },
  rings_offered: {
    name: 'Rings offered',
    sentence:
      'How often calls rang on agents. A call that rings on three agents rings three times; the ' +
      'company’s rings are those of all agents.',
    formula: 'answered + declined + not picked up + answered elsewhere',
  },
  rings_answered: {
    name: 'Rings answered',
    sentence: 'Rings that the agent took.',
    formula: 'rings that ended with this agent’s answer',
  },
  rings_declined: {
    name: 'Rings declined',
    sentence: 'Rings that the agent declined.',
    formula: 'rings that ended when this agent declined',
  },
  rings_not_picked_up: {
    name: 'Rings not picked up',
    sentence: 'Rings that the agent neither took nor declined, and nobody else took.',
    formula: 'rings that ended when the call rang on, or was over',
  },
  rings_answered_elsewhere: {
    name: 'Rings answered elsewhere',
    sentence: 'Rings on several agents at once that another one took.',
    formula: 'rings that ended with somebody else’s answer',
  },
  ring_seconds: {
    name: 'Ring seconds',
    sentence: 'How long calls rang on agents, all rings together.',
    formula:
      'the sum over all rings: from the ring to the first of answer, decline, next ring on the same ' +
      'agent, next ring on another one more than 2 s later, end of the call',
  },
  occupancy: {
    name: 'Occupancy',
    sentence: 'The share of their time at work that agents spent on calls and wrapping up.',
    formula: '(on calls + after calls) ÷ (on calls + after calls + available)',
  },
  utilisation: {
    name: 'Utilisation',
    sentence: 'The share of their time at work that agents spent on calls.',
    formula: 'on calls ÷ (on calls + after calls + available)',
  },
  time_on_calls: {
    name: 'Time on calls',
    sentence: 'Seconds agents spent on calls, hold included.',
    formula: 'the sum of the time in the state "on a call"',
  },
  time_after_calls: {
    name: 'Time after calls',
    sentence: 'Seconds agents spent wrapping up.',
    formula: 'the sum of the time in the state "after-call work"',
  },
  time_available: {
    name: 'Time available',
    sentence: 'Seconds agents were free for a call.',
    formula: 'the sum of the time in the state "available"',
  },
  time_away: {
    name: 'Time away',
    sentence: 'Seconds agents were there and not to be disturbed, whatever the reason.',
    formula: 'the sum of the time in every other state but offline',
  },
  waiting_now: {
    name: 'Waiting now',
    sentence: 'Inbound calls that nobody answered yet.',
    formula: 'open inbound calls that nobody answered yet',
  },
  average_wait_now: {
    name: 'Average wait now',
    sentence: 'How long the callers who wait at this moment have waited so far.',
    formula: 'waits so far ÷ waiting now',
  },
  longest_wait_now: {
    name: 'Longest wait now',
    sentence: 'How long the first of the callers who wait at this moment has waited so far.',
    formula: 'the greatest wait so far',
  },
};
