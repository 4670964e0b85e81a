/** Words of the Runs sheet. */
export const runTexts = {
  refresh: 'Refresh',
  setUp: 'Set up',
  ok: 'ok',
  partial: 'partly',
  failed: 'failed',
  refreshed: (finished: number, open: number) =>
    `${finished} finished calls logged, ${open} calls open`,
};
