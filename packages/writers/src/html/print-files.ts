import { severities } from '@mingxiao/audit'
import { type CheckedFile, isChecked } from '../report/checked-file.ts'
import { severityName } from '../report/severity-name.ts'
import { html, type Markup } from './markup.ts'
import type { PageWords } from './page-words.ts'

/** All files of a page with their counts, to choose from. */
export function printFiles(files: readonly CheckedFile[], say: PageWords): Markup {
  return html`<nav class="files" aria-label="${say.files}"><table><thead><tr><th>${say.files}</th><th></th>${severities.map((severity) => html`<th class="figure">${severityName(severity, say.language)}</th>`)}</tr></thead><tbody>
${files.map((file, at) => html`<tr><td><a href="#f${at + 1}">${file.file}</a></td>${counts(file, say)}</tr>\n`)}</tbody></table></nav>
`
}

function counts(file: CheckedFile, say: PageWords): Markup {
  if (!isChecked(file)) return html`<td colspan="4">${say.cannotRead}</td>`
  const { package: pack, summary } = file
  return html`<td>${pack?.unit ?? say.noPackage}</td>${severities.map((severity) => html`<td class="figure">${summary[severity]}</td>`)}`
}
