/** What clasp or Google say, and what to do about it; the first that fits. */
const problems = [
  {
    when: /no credentials found|not logged in|invalid_grant|invalid_rapt|NOT_AUTHENTICATED|login required/i,
    say: 'clasp is not logged in to Google, or no longer. Run: npx clasp login',
  },
  {
    when: /apps script api (?:has not been used|is not enabled)|has not enabled the apps script api|usersettings/i,
    say: 'The Apps Script API is switched off for your Google account. Switch it on at https://script.google.com/home/usersettings, wait a minute, and try again.',
  },
  {
    when: /project settings not found/i,
    say: 'clasp finds no script id in .clasp.json. Copy it from Project Settings of your script.',
  },
  {
    when: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|socket hang up|network|certificate/i,
    say: 'Google cannot be reached. Check the network (and HTTPS_PROXY, behind a proxy), and try again.',
  },
  {
    when: /limit of \d+ versions|too many versions|cannot create more versions|version limit/i,
    say: 'The script has as many versions as Google keeps. Delete old ones in the Apps Script editor: Project History > Bulk delete versions.',
  },
  {
    when: /not found|NOT_FOUND|invalid script ?id/i,
    say: 'Google knows no such script, or not for your account. Compare the script id in .clasp.json with Project Settings of your script; `npx clasp show-authorized-user` says who is logged in.',
  },
  {
    when: /permission|NOT_AUTHORIZED|forbidden|insufficient/i,
    say: 'Your Google account may not edit this script. `npx clasp show-authorized-user` says who is logged in; whoever owns the spreadsheet can make that person an editor.',
  },
  {
    when: /syntax error|INVALID_ARGUMENT/i,
    say: 'Google does not take the files. Build them anew (npm run build) and try again.',
  },
];

/** A sentence that says what to do, then what clasp said. */
export function explain(words) {
  const said = words.trim();
  const known = problems.find(({ when }) => when.test(said));
  return known ? `${known.say}\n(clasp: ${said})` : `clasp failed: ${said || 'it said nothing.'}`;
}
