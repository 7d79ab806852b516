import { type Language, type Summary, severities } from '@mingxiao/audit'
import { severityName } from '../report/severity-name.ts'
import { type Content, html, type Markup } from './markup.ts'
import { type PageWords, pageWords } from './page-words.ts'
import { printPage } from './print-page.ts'

/** A package that has a page of its own, or the reason why it has none. */
export type IndexedPackage = PackageWithPage | PackageWithoutPage

export interface PackageWithPage {
  readonly file: string
  readonly unit: string
  readonly summary: Summary
  /** The name of its page in the folder of the index. */
  readonly page: string
}

export interface PackageWithoutPage {
  readonly file: string
  readonly refusal: string
}

/** The page before the pages of many packages: a line each, in the order given. */
export function writeHtmlIndex(packages: readonly IndexedPackage[], left: number, language: Language): string {
  const say = pageWords[language]
  return printPage({ title: say.title, before: null, main: printIndex(packages, left, say), script: null }, say)
}

function printIndex(packages: readonly IndexedPackage[], left: number, say: PageWords): Markup {
  const withPages = packages.filter((one) => 'page' in one)
  const clean = withPages.filter(({ summary }) => severities.every((severity) => summary[severity] === 0))
  const heads = severities.map((severity) => html`<th class="figure">${severityName(severity, say.language)}</th>`)
  return html`<div class="files"><header class="masthead"><h1>${say.title}</h1>
<p class="source">${say.packages(packages.length, clean.length, packages.length - withPages.length)}${left > 0 && say.left(left)}</p></header>
<table><thead><tr>${heads}<th>${say.unit}</th><th>${say.files}</th></tr></thead><tbody>
${packages.map((one) => printLine(one, say))}</tbody></table></div>
`
}

function printLine(one: IndexedPackage, say: PageWords): Content {
  if (!('page' in one)) {
    return html`<tr><td colspan="3">${say.cannotRead}</td><td class="refused">${one.refusal}</td><td>${one.file}</td></tr>\n`
  }
  const counts = severities.map((severity) => html`<td class="figure">${one.summary[severity]}</td>`)
  const name = one.unit === '' ? say.unnamedUnit : one.unit
  return html`<tr>${counts}<td><a href="${encodeURIComponent(one.page)}">${name}</a></td><td>${one.file}</td></tr>\n`
}
