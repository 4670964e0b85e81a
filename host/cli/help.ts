/** What `--help` prints. */
export const HELP = `A local Apps Script: runs a project folder (.gs, .js, .html, appsscript.json) unchanged.

  npm run host -- --project DIR --state DIR                  serve spreadsheet and web app
  npm run host -- --project DIR --state DIR --run FUNCTION   run one function and end

Both
  --project DIR            the project
  --manifest NAME          its manifest (default appsscript.json); another one may switch on an
                           advanced service: BigQuery is there, over DuckDB
  --state DIR              keeps sheets, properties, cache, triggers; made when absent
  --properties FILE.json   script properties to set at the start
  --map PREFIX=URL         send requests for PREFIX to URL (repeatable)
  --user EMAIL             owner of the project (default owner@example.com)
  --locale NAME            locale of a new spreadsheet: fr_FR (default en_US)
  --now ISO                start the clock here
  --speed X                clock seconds in one second (default 1)
  --frozen                 the clock stands still
  --clock URL              follow the clock of the simulator at URL

Serve
  --port N                 0 = any free one (default)
  --bind ADDRESS           default 127.0.0.1; others sign in with a password: HOST_PASSWORD of the
                           environment, or one that the first start makes and prints
  --public-url URL         where a tunnel or proxy shows it: https://board.example.com
  --web-app-credentials FILE
                           callers of the web app name the user:password in this file
  --web-app-credentials-for NAME=VALUE
                           only those whose request has this field (default: all)
  --trigger-seconds N      fire every repeating trigger at this interval
  --text-output KIND       redirect (default, as Google does) or direct

Run
  --args JSON              array of arguments
  --as KIND                menu (default), simple, trigger, sidebar, webapp or custom
  --select "SHEET!A1"      where the cursor is
  --answers JSON           array of answers to dialogs: "yes", "some text", {"button","text"};
                           without one: the first button
  --kill-after-call N      kill it after its Nth service call
  --limit-seconds N        kill it after N seconds (default as Google: 360, or 30)
  --unflushed KIND         what a kill does to unflushed writes: drop (default) or keep
  --dump FILE              write all sheets to FILE as JSON
  --json                   print what happened as one line of JSON, the last one
`;
