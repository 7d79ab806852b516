import { sha256 } from '@noble/hashes/sha2.js'
import { type Content, html, Markup } from './markup.ts'
import { pageStyle } from './page-style.ts'
import type { PageWords } from './page-words.ts'

export interface PageParts {
  readonly title: Content
  /** What stands before the main part. */
  readonly before: Content
  readonly main: Content
  /** A page without one allows none. */
  readonly script: string | null
}

/** A page that needs nothing else; its policy lets nothing run or load but its own style and script. */
export function printPage({ title, before, main, script }: PageParts, say: PageWords): string {
  const page = html`<!DOCTYPE html>
<html lang="${say.language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#main">${say.skip}</a>
${before}<main id="main">
${main}</main>
${script !== null && html`<script>${new Markup(script)}</script>\n`}</body>
</html>
`
  return page.text
}

function policyFor(script: string | null): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(pageStyle)}'`,
    ...(script === null ? [] : [`script-src '${hashOf(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** As a content security policy names a style or script it allows (CSP Level 3 §6.7). */
function hashOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}`
}
