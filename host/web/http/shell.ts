const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cpath fill='%230f9d58' d='M5 2h14a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3zm1 6v3h5V8H6zm7 0v3h5V8h-5zm-7 5v4h5v-4H6zm7 0v4h5v-4h-5z'/%3E%3C/svg%3E";

/** The page before its script fills it. */
export const SHELL = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Workbook</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="/host-client.css">
<script defer src="/host-client.js"></script>
</head>
<body>
<div id="page"><noscript>This page needs JavaScript.</noscript></div>
</body>
</html>
`;
