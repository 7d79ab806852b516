import { sha256 } from '@noble/hashes/sha2.js'
import type { CheckedFile } from '../report/checked-file.ts'
import type { Wording } from '../report/wording.ts'
import { type Content, html, Markup } from './markup.ts'
import { pageScript } from './page-script.ts'
import { pageStyle } from './page-style.ts'
import { pageWords } from './page-words.ts'
import { printFile } from './print-file.ts'
import { printFiles } from './print-files.ts'

/**
 * The result of a check as one page that needs nothing else: the forms as they stand on paper, each finding at its cell and
 * in the margin. It is read without its script, which only filters; the policy lets nothing else run or load.
 */
export function writeHtml(files: readonly CheckedFile[], wording: Wording): string {
  const say = pageWords[wording.language]
  const page = html`<!DOCTYPE html>
<html lang="${wording.language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${titleOf(files, say.title)}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#main">${say.skip}</a>
${files.length > 1 && printFiles(files, say)}<main id="main">
${files.map((file, at) => printFile(file, `f${at + 1}`, wording, say))}</main>
<script>${new Markup(pageScript)}</script>
</body>
</html>
`
  return page.text
}

const policy = [
  "default-src 'none'",
  `style-src '${hashOf(pageStyle)}'`,
  `script-src '${hashOf(pageScript)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** As a content security policy names a style or script it allows (CSP Level 3 §6.7). */
function hashOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}`
}

function titleOf(files: readonly CheckedFile[], title: string): Content {
  const [only, ...others] = files
  const unit = only && others.length === 0 && !('error' in only) ? only.package?.unit : ''
  return unit ? `${unit} · ${title}` : title
}
