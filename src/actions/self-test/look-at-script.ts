import type { CheckId } from '../../domain/self-test/check-ids';
import { both, open, same, seen } from '../../domain/self-test/finding';
import { texts } from '../../domain/texts/texts';
import { type Look, sayTruth } from './look';

const door = 'activityTracker';

/** What is claimed of the project and of whoever runs it. */
export const scriptLooks = {
  'script.trigger-kind': ({ lab }) => {
    const found = lab.script.triggers().map((trigger) => `${trigger.kind} ${trigger.door}`);
    if (found.length === 0) return open(texts.selfTest.why.noTrigger);
    const wanted = `CLOCK ${door}`;
    return seen(found.includes(wanted), wanted, found.join(', '));
  },
  'script.consent': ({ lab }) => same('NOT_REQUIRED', lab.script.consent()),
  'script.user': ({ lab }) => {
    const { isKnown, isEffective } = lab.script.person();
    const { anAddress, nothing } = texts.selfTest.values;
    return both(seen(isKnown, anAddress, isKnown ? anAddress : nothing), same(true, isEffective));
  },
  'script.mail-quota': ({ lab }) => {
    const isNumber = Number.isInteger(lab.script.mailQuota());
    return seen(isNumber, sayTruth(true), sayTruth(isNumber));
  },
  'script.web-app-address': ({ lab, saved }) => {
    const { yes, no, nothing } = texts.selfTest.values;
    const connected = saved.WEB_APP_URL;
    if (!connected) return open(texts.selfTest.why.noWebApp);
    const named = lab.script.webAppAddress();
    if (named === undefined) return seen(false, yes, nothing);
    // the address itself is nobody's business
    return seen(named === connected, yes, named === connected ? yes : no);
  },
} satisfies Partial<Record<CheckId, Look>>;
