/** What may keep the archive from working, as far as a person can act on it. */
export type ArchiveFailureKind =
  /** The BigQuery API is switched off in the project. */
  | 'api-off'
  /** The project has no billing account where one is needed, or it is closed. */
  | 'no-billing'
  /** Who runs this may not do it. */
  | 'not-allowed'
  | 'no-project'
  | 'no-dataset'
  | 'no-table'
  | 'no-job'
  /** The dataset is kept somewhere else than it was said to be. */
  | 'other-location'
  /** A query would read more than it may. */
  | 'too-many-bytes'
  /** A quota of the project is used up. */
  | 'quota'
  /** What was loaded of a day, which is the detail, is not what the archive has. */
  | 'not-verified'
  /** Something of that id is there already. */
  | 'there-already'
  /** Google has a problem of its own, or is slow; passes by itself. */
  | 'google-down'
  | 'unexpected';

/** What BigQuery tells when it refuses: `error.details` of the advanced service, or a job's `errorResult`. */
export interface BigQueryRefusal {
  /** HTTP status; a job's errors have none. */
  readonly code?: number | undefined;
  /** BigQuery's word, such as `notFound`. */
  readonly reason?: string | undefined;
  readonly message: string;
}

/** BigQuery refused, or did not answer. */
export class ArchiveFailure extends Error {
  readonly kind: ArchiveFailureKind;
  constructor(kind: ArchiveFailureKind, message: string) {
    super(message);
    this.name = 'ArchiveFailure';
    this.kind = kind;
  }
}

const forPersons: ReadonlySet<ArchiveFailureKind> = new Set<ArchiveFailureKind>([
  'api-off',
  'no-billing',
  'not-allowed',
  'no-project',
  'no-dataset',
  'no-table',
  'other-location',
  'not-verified',
]);

/** Whether nothing gets better until a person has done something. */
export const needsPerson = (kind: ArchiveFailureKind): boolean => forPersons.has(kind);

const sentences: readonly (readonly [RegExp, ArchiveFailureKind])[] = [
  [
    /has not been used in project|API has not been enabled|it is disabled|accessNotConfigured/i,
    'api-off',
  ],
  [/bytes billed|bytesBilledLimit/i, 'too-many-bytes'],
  [/Not found: Dataset/i, 'no-dataset'],
  [/Not found: Table/i, 'no-table'],
  [/Not found: Job/i, 'no-job'],
  [/not found in location|in location \S+ was not found|different location/i, 'other-location'],
  [
    /Not found: Project|unknown project|project .* (not found|does not exist)|invalid project/i,
    'no-project',
  ],
  [/Already Exists/i, 'there-already'],
  // not merely the word: a project may be named so
  [
    /billing (?:has not been|is not|must be)|sandbox mode|bigquery sandbox|free tier/i,
    'no-billing',
  ],
  [/quota|rate limit/i, 'quota'],
  [/Access Denied|permission|not have .* access/i, 'not-allowed'],
];

const reasons: Readonly<Record<string, ArchiveFailureKind>> = {
  accessDenied: 'not-allowed',
  accessNotConfigured: 'api-off',
  backendError: 'google-down',
  billingNotEnabled: 'no-billing',
  billingTierLimitExceeded: 'too-many-bytes',
  bytesBilledLimitExceeded: 'too-many-bytes',
  duplicate: 'there-already',
  internalError: 'google-down',
  jobBackendError: 'google-down',
  jobInternalError: 'google-down',
  jobRateLimitExceeded: 'quota',
  quotaExceeded: 'quota',
  rateLimitExceeded: 'quota',
};

/**
 * What a refusal means.
 *
 * @see https://cloud.google.com/bigquery/docs/error-messages — the reasons (read 2026-11-21); which
 * sentence the advanced service wraps them in is unconfirmed.
 */
export function kindOfRefusal({ code, reason, message }: BigQueryRefusal): ArchiveFailureKind {
  const said = sentences.find(([sentence]) => sentence.test(message))?.[1];
  const worded = reason === undefined ? undefined : reasons[reason];
  if (said ?? worded) return said ?? worded ?? 'unexpected';
  if (code === 403) return 'not-allowed';
  if (code === 409) return 'there-already';
  return code !== undefined && code >= 500 ? 'google-down' : 'unexpected';
}
