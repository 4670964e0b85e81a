import type { CheckId } from '../../self-test/check-ids';

/** What a check claims, and what follows when the claim does not hold. */
export interface CheckWords {
  readonly claim: string;
  readonly otherwise: string;
}

const nothing = 'Nothing to do';

/** The words of each check. */
export const selfTestChecks: Readonly<Record<CheckId, CheckWords>> = {
  'cells.text-stays-text': {
    claim: 'A cell of text format keeps =1+1, +33 1, 4:05 and 007 as text.',
    otherwise:
      'Outside text that could start a formula carries an apostrophe besides; ids and times would need one, too.',
  },
  'cells.apostrophe-in-text': {
    claim: 'A text cell keeps the apostrophe that guards a text.',
    otherwise: `${nothing}: such texts are read alike either way, and look tidier without it.`,
  },
  'cells.apostrophe-elsewhere': {
    claim: 'In any other cell a leading apostrophe makes text of a formula and is not shown.',
    otherwise:
      'Names that begin with =, +, - or @ could become formulas where somebody changed a format.',
  },
  'cells.formulas-written': {
    claim: 'A text that begins with = becomes a formula where the format is automatic.',
    otherwise: 'Trends and figures by formula would show their text.',
  },
  'cells.values-and-types': {
    claim: 'Numbers, truths and empty cells are read as they were written.',
    otherwise:
      'Settings and figures kept in sheets would be read wrongly; tell whoever maintains this.',
  },
  'cells.text-converts': {
    claim: 'In an automatic cell 007 becomes a number, 2026-01-02 a date and TRUE a truth.',
    otherwise:
      'People may have to type dates and ticks in another form in Routing rules and Alerts.',
  },
  'cells.dates-in-sheet-zone': {
    claim: 'A date is shown in the spreadsheet’s time zone and read back as the same moment.',
    otherwise: 'Times in Calls and Runs would be off by the difference of the zones.',
  },
  'cells.longest-text': {
    claim: 'A cell takes 50,000 characters and not one more.',
    otherwise: 'Long deliveries would have to be split in smaller parts in Inbox.',
  },
  'cells.size-must-fit': {
    claim:
      'Values of another size than their range are refused, and so is a range outside the sheet.',
    otherwise: 'A table that has no room would be cut instead of being made larger.',
  },
  'cells.text-finder': {
    claim: 'A search for a whole cell finds the text, and no longer text that contains it.',
    otherwise: 'Late facts could be written to the wrong call.',
  },
  'cells.sparkline': {
    claim: 'The formula =SPARKLINE({0;3;12}) is understood in this spreadsheet’s locale.',
    otherwise: 'The lines on Trends show an error; the figures beside them are right.',
  },
  'file.found-by-id': {
    claim: 'A sheet that was renamed is found by its number.',
    otherwise: 'Renamed sheets are found by name, or made again.',
  },
  'file.copy-by-template': {
    claim: 'insertSheet with a template copies values, formats and the hidden state.',
    otherwise:
      'The copy an update makes first could look different; the sheet itself is not touched before.',
  },
  'file.copy-to': {
    claim: 'copyTo copies a sheet with its values.',
    otherwise: `${nothing}: the Activity Tracker does not use it.`,
  },
  'file.deleted-is-gone': {
    claim: 'A deleted sheet is not found by its number any more.',
    otherwise: 'A deleted sheet would not be made again.',
  },
  'file.open-by-id': {
    claim: 'The spreadsheet can be opened by its id.',
    otherwise: 'The web app cannot find the spreadsheet where Google names no active one.',
  },
  'store.property-size': {
    claim: 'A property takes 8,000 bytes and refuses 10,000.',
    otherwise: 'Less: settings with many targets may not be saved. More: nothing to do.',
  },
  'store.property-merge': {
    claim: 'Writing some properties leaves the others, and one that is missing is null.',
    otherwise:
      'Settings and key could be lost by a refresh; stop it and tell whoever maintains this.',
  },
  'store.cache-size': {
    claim: 'A cache entry takes 100,000 bytes and refuses 110,000.',
    otherwise: 'Less: what is cached is lost and read again, which makes refreshes slow.',
  },
  'store.cache-key': {
    claim: 'A cache key takes 250 characters and refuses 251.',
    otherwise: `${nothing}: our keys are short.`,
  },
  'store.cache-longest': {
    claim: 'An entry can be kept for six hours.',
    otherwise: 'Users, teams and numbers are read from their sheets more often.',
  },
  'store.cache-misses': {
    claim: 'Asked for several keys, the cache answers only those it has.',
    otherwise: 'What is cached could be taken for empty, and would be read again.',
  },
  'lock.taken-twice': {
    claim: 'An execution that holds the lock gets it again at once.',
    otherwise: 'A refresh could block itself for 0.8 s, and then give way.',
  },
  'lock.released': {
    claim: 'A lock that was given back is not held any more.',
    otherwise: 'Leases are guarded until the execution ends; other runs may have to wait.',
  },
  'page.html-as-made': {
    claim: 'A page keeps its HTML to the letter, comments and <? included.',
    otherwise:
      'Pages opened with facts could be broken: push with clasp, and tell whoever maintains this.',
  },
  'page.file-as-pasted': {
    claim: 'A page read from its file has its head and its script.',
    otherwise: 'Sidebars stay empty: paste the HTML files again, or push with clasp.',
  },
  'page.json-answer': {
    claim: 'A JSON answer is kept as it was made, with its kind.',
    otherwise: 'The TV page and Ring to (via API) could not read their answers.',
  },
  'tool.digest-signed': {
    claim: 'computeDigest answers SHA-256 as signed bytes.',
    otherwise: 'Deliveries would not prove themselves, and be turned away.',
  },
  'tool.base64': {
    claim: 'base64Encode and base64Decode take UTF-8; decoded bytes are signed.',
    otherwise: `${nothing}: the Activity Tracker encodes keys by itself.`,
  },
  'tool.packing': {
    claim: 'A long text that was packed for the cache is the same when it is unpacked.',
    otherwise: 'What is cached is lost, which makes refreshes slow.',
  },
  'tool.format-date': {
    claim: 'formatDate knows yyyy, MM, dd, HH, mm, ss, SSS, EEE, u and Z in any zone.',
    otherwise: `${nothing}: the Activity Tracker formats dates by itself.`,
  },
  'tool.dates-in-script-zone': {
    claim: 'Hours of a Date follow the script’s time zone; zones by name are known.',
    otherwise: 'Business hours and days of figures could begin at the wrong hour.',
  },
  'tool.bare-runtime': {
    claim: 'There is no URL, TextEncoder, fetch, setTimeout, performance or crypto.',
    otherwise: `${nothing}: the script does without them.`,
  },
  'tool.proxy': {
    claim: 'Google’s services can be counted through a stand-in, and answer as before.',
    otherwise:
      'Everything else here would fail, too: see docs/live-checklist.md for what to replace.',
  },
  'script.trigger-kind': {
    claim: 'The clock trigger says CLOCK and the function activityTracker.',
    otherwise: 'Automatic refresh does not see its own trigger, and makes a second one.',
  },
  'script.consent': {
    claim: 'Google asks this person for no further permission.',
    otherwise: 'Choose Refresh now in the menu and allow what Google asks for.',
  },
  'script.user': {
    claim: 'Google says who runs the script, and it is the person at the menu.',
    otherwise: 'Runs names nobody, and Automatic refresh cannot tell its owner.',
  },
  'script.mail-quota': {
    claim: 'Google says how many e-mails may still be sent today.',
    otherwise: 'Alerts by e-mail say that they failed; the board is not touched.',
  },
  'script.web-app-address': {
    claim: 'Google names the address of the web app that is connected.',
    otherwise: 'Copy the address by hand from Deploy > Manage deployments into Connect webhooks.',
  },
  'network.refusal-as-answer': {
    claim: 'A refusal arrives as an answer when it is muted.',
    otherwise: 'Failures of Aircall end the execution instead of being told in the strip.',
  },
  'network.refusal-as-error': {
    claim: 'A refusal that is not muted is an error with its status.',
    otherwise: `${nothing}: every request of ours is muted.`,
  },
  'network.order': {
    claim: 'fetchAll answers in the order of its requests.',
    otherwise: 'Pages of Aircall would be mixed up; tell whoever maintains this.',
  },
  'network.header-names': {
    claim: 'Header names are read whatever their case, and Content-Type is among them.',
    otherwise: 'Rate limits are not seen in time; Aircall’s refusals still are.',
  },
  'web.json-redirect': {
    claim: 'JSON from the web app comes by way of a redirect (302).',
    otherwise:
      'A plain 200 is better: Ring to (via API) may then be pointed straight at the web app.',
  },
  'web.json-followed': {
    claim: 'Who follows the redirect reads the JSON.',
    otherwise: 'The TV page gets no data, and Ring to (via API) no answer: deploy for Anyone.',
  },
  'web.post-plain': {
    claim: 'A POST that is answered with a page gets a plain 200 without a redirect.',
    otherwise:
      'Aircall may take deliveries for failed and switch the webhook off; calls are then polled.',
  },
  'web.time-limit': {
    claim: 'timeoutSeconds ends a request that takes longer.',
    otherwise: 'A silent Aircall ends the execution at Google’s limit; the next run goes on.',
  },
  'aircall.ping': {
    claim: 'Aircall accepts the key.',
    otherwise: 'Enter the key again in Set up.',
  },
  'aircall.users-v2': {
    claim: '/v2/users lists users, without their numbers.',
    otherwise: 'Version 1 is asked instead, once, and that is remembered.',
  },
  'aircall.users-v1': {
    claim: '/v1/users is gone (404).',
    otherwise: `${nothing}: it is only asked when version 2 is missing.`,
  },
  'aircall.user-fields': {
    claim: 'Users have a number as id, a name, an e-mail address and a known availability setting.',
    otherwise: 'Agents without a name are shown by their id; an unknown setting is not switched.',
  },
  'aircall.page-size': {
    claim: 'Every list gives 50 a page and says how many there are in all.',
    otherwise: 'More requests are needed; pages are built from what Aircall says.',
  },
  'aircall.presence-words': {
    claim: 'Presence is one of the five documented words, or on_mobile.',
    otherwise: 'Agents with another word are drawn in neutral colours with a question mark.',
  },
  'aircall.team-members': {
    claim: 'The list of teams names their members.',
    otherwise: 'All agents would stand in one block without a team.',
  },
  'aircall.number-users': {
    claim: 'The list of numbers names no users, and a number by itself does.',
    otherwise:
      'Map users to numbers takes its other way, over users; missed calls have fewer names.',
  },
  'aircall.tags': {
    claim: 'Tags have an id and a name.',
    otherwise: 'Searching by tag and rules on the last tag find nothing.',
  },
  'aircall.call-fields': {
    claim: 'Calls have whole numbers as ids, a direction, a known status and a start in seconds.',
    otherwise: 'Calls that cannot be read are left out; an unknown status is read from the times.',
  },
  'aircall.calls-order': {
    claim: 'order=asc lists calls by rising start, desc by falling.',
    otherwise: 'New calls could be missed while pages are read; they come with the next refresh.',
  },
  'aircall.window-edges': {
    claim: 'from and to include a call that started in that very second.',
    otherwise: 'Windows overlap by more than a second already; searches may miss calls at an edge.',
  },
  'aircall.call-contact': {
    claim: 'Calls carry a contact only when they are asked for one.',
    otherwise: `${nothing}: a contact that is known is never overwritten by an empty one.`,
  },
  'aircall.missed-reasons': {
    claim: 'Missed calls have one of the six documented reasons.',
    otherwise: 'Other reasons are logged as they come, and count as missed.',
  },
  'aircall.unknown-call': {
    claim: 'A call that does not exist is a 404 with a sentence.',
    otherwise: 'Failures are told in our own words instead of Aircall’s.',
  },
  'aircall.rate-headers': {
    claim: 'Ordinary answers say the limit, what is left and when it ends.',
    otherwise:
      'Our own count is used alone; other programs on the same account are noticed by refusals.',
  },
  'aircall.rate-reset': {
    claim: 'The end of the minute is given in epoch seconds, at most a minute ahead.',
    otherwise: 'Milliseconds are understood as well; another form is ignored, and a minute waited.',
  },
  'aircall.rate-limit': {
    claim: 'Aircall allows at least as many requests a minute as the settings do.',
    otherwise: 'Lower Requests per minute in Configure.',
  },
  'aircall.webhook-shape': {
    claim: 'Our webhook is read with a UUID as id and its token.',
    otherwise: 'Old numbers are understood; without a token the stored one stays.',
  },
  'aircall.webhook-events': {
    claim: 'Our webhook is active and sends every event we asked for.',
    otherwise: 'Choose Health and connect it again; a refused event can be taken out of the list.',
  },
  'aircall.deliveries-accepted': {
    claim: 'Aircall takes the web app’s answers for success: deliveries seldom come twice.',
    otherwise:
      'Aircall minds something in the answer: calls are polled, and docs/self-host.md has a way out.',
  },
};
