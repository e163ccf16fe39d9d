import { html, type Markup, verbatim } from './html.ts';
import { PAGE_STYLE, STYLE } from './style.ts';

/** Nothing is loaded and nothing is run, whatever a page is made to hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A finished page around its main part. */
export const page = (title: string, main: Markup): Markup => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
${verbatim(PAGE_STYLE)}
${verbatim(STYLE)}
</style>
</head>
<body>
${main}
</body>
</html>
`;
