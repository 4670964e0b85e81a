import { type CheckId, checkIds } from '../../domain/self-test/check-ids';
import type { Look } from './look';
import { callLooks } from './look-at-calls';
import { cellLooks } from './look-at-cells';
import { companyLooks } from './look-at-company';
import { fileLooks } from './look-at-file';
import { limitLooks } from './look-at-limits';
import { networkLooks } from './look-at-network';
import { runtimeLooks } from './look-at-runtime';
import { scriptLooks } from './look-at-script';
import { storeLooks } from './look-at-stores';

/** One thing to look at. What is claimed, and what follows, stands in the texts under its id. */
export interface Check {
  readonly id: CheckId;
  readonly look: Look;
}

const looks: Readonly<Record<CheckId, Look>> = {
  ...cellLooks,
  ...fileLooks,
  ...storeLooks,
  ...runtimeLooks,
  ...scriptLooks,
  ...networkLooks,
  ...companyLooks,
  ...callLooks,
  ...limitLooks,
};

/** Everything the self-test looks at, in order. */
export const checks: readonly Check[] = checkIds.map((id) => ({ id, look: looks[id] }));
