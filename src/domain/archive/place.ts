/** Where calls are archived: a table `calls` in a dataset of a Google Cloud project. */
export interface ArchivePlace {
  readonly projectId: string;
  readonly datasetId: string;
  /** Where Google keeps the dataset, such as `EU`; chosen when it is made, fixed from then on. */
  readonly location: string;
}

/** The table calls are archived in, one partition a UTC day of their start. */
export const callsTable = 'calls';

/**
 * Whether a text can be the id of a Google Cloud project: 6 to 30 small letters, digits and hyphens,
 * perhaps behind a domain of an old Workspace, `example.com:project`.
 *
 * @see https://cloud.google.com/resource-manager/docs/creating-managing-projects (read 2026-11-21).
 */
export const isProjectId = (text: string): boolean =>
  /^(?:[a-z0-9][a-z0-9.-]*\.[a-z]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(text);

/**
 * Whether a text can be the id of a dataset: letters, digits and underscores, at most 1,024.
 *
 * @see https://cloud.google.com/bigquery/docs/datasets#dataset-naming (read 2026-11-21).
 */
export const isDatasetId = (text: string): boolean => /^\w{1,1024}$/.test(text);

/** Whether a text can be a location: a multi-region such as `EU`, or a region such as `europe-west9`. */
export const isLocation = (text: string): boolean =>
  /^(?:[A-Z]{2}|[a-z]+-[a-z]+\d{1,2})$/.test(text);
