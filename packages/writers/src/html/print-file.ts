import { allSections, type Package, type Paragraph, reportsOf, squeezed } from '@mingxiao/core'
import { attachmentName } from '../report/attachment-name.ts'
import { type CheckedFile, isChecked, type Judged } from '../report/checked-file.ts'
import type { Wording } from '../report/wording.ts'
import { type LaidOut, layOutSheets, type Sheet } from './lay-out-sheets.ts'
import { type Content, html, type Markup } from './markup.ts'
import type { NumberedFinding } from './numbered-finding.ts'
import type { PageWords } from './page-words.ts'
import { printAfterword } from './print-afterword.ts'
import { type BlockContext, printBlock } from './print-block.ts'
import { printHead } from './print-head.ts'
import { printNote } from './print-note.ts'

/** One file of the page: its head, its sheets with the findings beside them, and what does not count. */
export function printFile(file: CheckedFile, id: string, wording: Wording, say: PageWords): Markup {
  if (!isChecked(file)) {
    return html`<article class="file" id="${id}"><header class="head"><h1>${file.file}</h1><p class="refused">${say.cannotRead}${say.language === 'zh' ? '：' : ': '}${file.error.forUser}</p></header></article>
`
  }
  const { package: pack } = file
  if (!pack) {
    return html`<article class="file" id="${id}"><header class="head"><h1>${file.file}</h1><p class="refused">${say.noPackage}</p></header></article>
`
  }
  return printJudged(file, pack, id, wording, say)
}

function printJudged(file: Judged, pack: Package, id: string, wording: Wording, say: PageWords): Markup {
  const numbered = file.findings.map((finding, at): NumberedFinding => ({ no: at + 1, finding, file: id }))
  const laidOut = layOutSheets(file.documents, pack, numbered)
  const roles = rolesIn(pack)
  const name = (no: string | null) => (no === null ? say.otherText : attachmentName(pack, no, say.language))
  const sheets = laidOut.sheets.map((sheet, at) => ({ sheet, id: `${id}-s${at + 1}`, name: name(sheet.no) }))
  return html`<article class="file" id="${id}">
${printHead(file, pack, sheets, laidOut.unplaced.length > 0 ? `${id}-s0` : null, wording, say)}${
  laidOut.unplaced.length > 0 &&
  html`<section class="sheet-row" id="${id}-s0"><div class="paper note-only"><h2>${say.wholePackage}</h2></div>${margin(laidOut.unplaced, laidOut, say)}</section>
`
}${sheets.map(({ sheet, id: sheetId, name: sheetName }) =>
  printSheet(sheet, sheetId, { placed: laidOut.placed, say, name: sheetName, roleOf: roles }, laidOut),
)}${printAfterword(file, say)}</article>
`
}

function printSheet(sheet: Sheet, id: string, context: BlockContext, laidOut: LaidOut): Markup {
  const { say, name } = context
  return html`<section class="sheet-row" id="${id}" aria-label="${name}">
<div class="paper${sheet.isReport ? ' report' : ''}">
${sheet.blocks.map((block) => printBlock(block, context))}</div>
${margin(sheet.findings, laidOut, say)}</section>
`
}

function margin(findings: readonly NumberedFinding[], { placed }: LaidOut, say: PageWords): Content {
  if (findings.length === 0) return html`<aside class="margin"><p class="clean">${say.nothingFound}</p></aside>`
  return html`<aside class="margin" tabindex="0" aria-label="${say.margin}"><ol class="notes">
${findings.map((numbered) => printNote(numbered, placed.ids, say))}</ol></aside>`
}

/** Titles and headings as recognition found them: the neutral document does not say how a paragraph looked. */
function rolesIn(pack: Package): BlockContext['roleOf'] {
  const key = (entry: { readonly place: { readonly origin: Paragraph['origin'] } }) =>
    JSON.stringify(entry.place.origin)
  const reports = reportsOf(pack)
  const titles = new Set(
    [...pack.attachments.map(({ title }) => title), ...reports.flatMap((report) => report.titles)].map(key),
  )
  const headings = new Set(reports.flatMap((report) => allSections(report).map(({ title }) => key(title))))
  return (paragraph) => {
    const own = JSON.stringify(paragraph.origin)
    if (titles.has(own)) return 'title'
    // A heading may open the paragraph of its section; then the paragraph is text.
    return headings.has(own) && squeezed(paragraph.text).length <= longestHeading ? 'heading' : 'plain'
  }
}

const longestHeading = 30
