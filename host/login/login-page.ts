const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:0;display:grid;place-items:center;min-height:100vh;background:#f6f8fa;color:#1f2328}
main{background:#fff;border:1px solid #d0d7de;border-radius:8px;padding:24px 32px;width:min(340px,80vw)}
h1{font-size:20px;margin:0 0 12px}
label{display:block;margin-bottom:4px}
input{font:inherit;width:100%;box-sizing:border-box;padding:8px;border:1px solid #6e7781;border-radius:4px}
button{font:inherit;margin-top:12px;padding:8px 16px;border:0;border-radius:4px;background:#0b6e3f;color:#fff;cursor:pointer}
p[role=alert]{color:#b3261e}`;

/** The page that asks for the password. @param problem - What was wrong with the last try. */
export const loginPage = (problem = ''): string =>
  page(
    'Sign in',
    `${problem && `<p role="alert">${problem}</p>`}<form method="post" action="/login">
<label for="password">Password of this workbook</label>
<input id="password" name="password" type="password" autocomplete="current-password" required autofocus>
<button>Sign in</button>
</form>`,
  );

/** The page for who is signed in already. */
export const signedInPage = (): string =>
  page(
    'You are signed in',
    `<p><a href="/">Open the workbook</a></p><form method="post" action="/logout"><button>Sign out</button></form>`,
  );

const page = (title: string, content: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/icon.svg">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
