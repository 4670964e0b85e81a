/** What the dialog About says. */
export const aboutTexts = {
  title: 'About',
  name: 'Aircall Activity Tracker',
  icon: 'The icon: four tiles of a board, one of them a clock',
  version: (version: string) => `Version ${version}`,
  what: 'A live call-centre board, a call log and routing for companies that use Aircall, in a spreadsheet of their own.',
  notAircall:
    'Not made or supported by Aircall or Google. Aircall and Google Sheets are names of their owners.',
  licence: 'Licence',
  mit: 'MIT: use, change and pass it on freely, with the copyright notice, and without any warranty.',
  copyright: '© 2026 The Aircall Activity Tracker authors',
  help: 'Help',
  helpLines: [
    'Activity Tracker > Health… looks at everything this relies on, and puts most of it right.',
    'Activity Tracker > Self-test… says whether Google and Aircall do what is expected of them.',
    'The guides for users and for administrators explain the rest. Whoever installed it for you has them, in the project’s folder docs.',
  ],
  reads: 'What it may read and write',
  readsLines: [
    'This spreadsheet, and no other file. Google has no narrower permission that also works while nobody has it open.',
    'Aircall, with the key you entered: users, teams, numbers, calls, tags and its own webhook. It switches availability, sends cards and transfers calls only when you ask for it.',
    'Your e-mail address, to say in Runs who did what; your own triggers; e-mails from your account if alerts shall be sent that way.',
    'Nothing is sent to the people who wrote it, or to anybody else.',
  ],
  credits: 'Libraries in it',
  creditOf: (version: string, licence: string) => `${version}, ${licence} licence`,
};
