import { escapeMarkup } from "#lib/markup";
import type { Words } from "#lib/messages";
import { withLanguage } from "../_words/prefix";

type Plain = { readonly words: Words; readonly title: string; readonly help: string; readonly nonce: string };

/**
 * A page written out by hand, with all it needs inside, for what Next.js cannot render: a path that it cannot route, and
 * the time when nothing else works. `proxy.ts` gives it.
 *
 * @param nonce that of the request's security policy, for the one style sheet.
 */
export const plainPage = ({ words, title, help, nonce }: Plain): string => `<!DOCTYPE html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeMarkup(title)} · ${escapeMarkup(words.say("site.name"))}</title>
<style nonce="${nonce}">
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1c1d1f; --accent: #0a5f73 }
@media (prefers-color-scheme: dark) { :root { --paper: #14161a; --ink: #e8e6e1; --accent: #6cc5d8 } }
body { background: var(--paper); color: var(--ink); font: 1.125rem/1.6 Georgia, serif; margin: 3rem auto; max-width: 36rem; padding-inline: 1rem }
h1 { font-size: 1.625rem; line-height: 1.3 }
a { color: var(--accent) }
</style>
</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
<p>${escapeMarkup(help)}</p>
<p><a href="${withLanguage(words.language, "/")}">${escapeMarkup(words.say("site.name"))}</a></p>
</main>
</body>
</html>
`;
