/**
 * What the self-test checks, in the order it is looked at. The word before the point is the area.
 *
 * `docs/live-checklist.md` names the check that settles each assumption; a test compares both ways.
 */
export const checkIds = [
  'cells.text-stays-text',
  'cells.apostrophe-in-text',
  'cells.apostrophe-elsewhere',
  'cells.formulas-written',
  'cells.values-and-types',
  'cells.text-converts',
  'cells.dates-in-sheet-zone',
  'cells.longest-text',
  'cells.size-must-fit',
  'cells.text-finder',
  'cells.sparkline',
  'file.found-by-id',
  'file.copy-by-template',
  'file.copy-to',
  'file.deleted-is-gone',
  'file.open-by-id',
  'store.property-size',
  'store.property-merge',
  'store.cache-size',
  'store.cache-key',
  'store.cache-longest',
  'store.cache-misses',
  'lock.taken-twice',
  'lock.released',
  'page.html-as-made',
  'page.file-as-pasted',
  'page.json-answer',
  'tool.digest-signed',
  'tool.base64',
  'tool.packing',
  'tool.format-date',
  'tool.dates-in-script-zone',
  'tool.bare-runtime',
  'tool.proxy',
  'script.trigger-kind',
  'script.consent',
  'script.user',
  'script.mail-quota',
  'script.web-app-address',
  'network.refusal-as-answer',
  'network.refusal-as-error',
  'network.order',
  'network.header-names',
  'web.json-redirect',
  'web.json-followed',
  'web.post-plain',
  'web.time-limit',
  'aircall.ping',
  'aircall.users-v2',
  'aircall.users-v1',
  'aircall.user-fields',
  'aircall.page-size',
  'aircall.presence-words',
  'aircall.team-members',
  'aircall.number-users',
  'aircall.tags',
  'aircall.call-fields',
  'aircall.calls-order',
  'aircall.window-edges',
  'aircall.call-contact',
  'aircall.missed-reasons',
  'aircall.unknown-call',
  'aircall.rate-headers',
  'aircall.rate-reset',
  'aircall.rate-limit',
  'aircall.webhook-shape',
  'aircall.webhook-events',
  'aircall.deliveries-accepted',
] as const;

/** One of them. */
export type CheckId = (typeof checkIds)[number];

/** What a check is about. */
export type CheckArea = CheckId extends `${infer Area}.${string}` ? Area : never;

/** The area of a check. */
export const areaOf = (id: CheckId): string => id.slice(0, id.indexOf('.'));
