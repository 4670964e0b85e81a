import type { Mail } from '../ports/mail';
import type { Services } from './services';

/** MailApp, from the account of whoever runs the script. */
export const createMail = ({ mail }: Services): Mail => ({
  send: ({ to, subject, body }) => mail().sendEmail({ to, subject, body }),
  quotaLeft: () => mail().getRemainingDailyQuota(),
});
