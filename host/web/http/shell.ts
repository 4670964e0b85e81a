import { ICON_PATH } from './icon';

/** The page before its script fills it. */
export const SHELL = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Workbook</title>
<link rel="icon" href="${ICON_PATH}">
<link rel="stylesheet" href="/host-client.css">
<script defer src="/host-client.js"></script>
</head>
<body>
<div id="page"><noscript>This page needs JavaScript.</noscript></div>
</body>
</html>
`;
