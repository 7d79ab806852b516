import type { Package } from '@mingxiao/core'
import { attachmentName } from '../report/attachment-name.ts'
import { type CheckedFile, isChecked, type Judged } from '../report/checked-file.ts'
import type { Wording } from '../report/wording.ts'
import { layOutSheets } from './lay-out-sheets.ts'
import { html, type Markup } from './markup.ts'
import type { NumberedFinding } from './numbered-finding.ts'
import type { PageWords } from './page-words.ts'
import { paragraphRoles } from './paragraph-role.ts'
import { printAfterword } from './print-afterword.ts'
import { type BlockContext, printBlock } from './print-block.ts'
import { type ListedSheet, printHead } from './print-head.ts'
import { printNote } from './print-note.ts'

/** One file of the page: its head, its sheets with the findings beside them, and what does not count. */
export function printFile(file: CheckedFile, id: string, wording: Wording, say: PageWords): Markup {
  if (!isChecked(file)) {
    return html`<article class="file" id="${id}"><header class="masthead"><h1>${file.file}</h1><p class="refused">${say.cannotRead}${say.language === 'zh' ? '：' : ': '}${file.error.forUser}</p></header></article>
`
  }
  const { package: pack } = file
  if (!pack) {
    return html`<article class="file" id="${id}"><header class="masthead"><h1>${file.file}</h1><p class="refused">${say.noPackage}</p></header></article>
`
  }
  return printJudged(file, pack, id, wording, say)
}

function printJudged(file: Judged, pack: Package, id: string, wording: Wording, say: PageWords): Markup {
  const numbered = file.findings.map((finding, at): NumberedFinding => ({ no: at + 1, finding, file: id }))
  const { sheets, unplaced, placed } = layOutSheets(file.documents, pack, numbered)
  const roleOf = paragraphRoles(pack)
  const listed = sheets.map((sheet, at): ListedSheet => {
    const name = sheet.no === null ? say.otherText : attachmentName(pack, sheet.no, say.language)
    return { sheet, id: `${id}-s${at + 1}`, name }
  })
  const whole: ListedSheet = {
    sheet: { no: null, blocks: [], isReport: false, findings: unplaced },
    id: `${id}-s0`,
    name: say.wholePackage,
  }
  const shown = unplaced.length > 0 ? [whole, ...listed] : listed
  return html`<article class="file" id="${id}">
${printHead(file, pack, shown, wording, say)}${shown.map((one) => printSheet(one, { placed, say, name: one.name, roleOf }))}${printAfterword(file, say)}</article>
`
}

function printSheet({ sheet, id, name }: ListedSheet, context: BlockContext): Markup {
  const { blocks, isReport, findings } = sheet
  const paper =
    blocks.length === 0
      ? html`<div class="paper bare"><h2>${name}</h2></div>`
      : html`<div class="paper${isReport ? ' report' : ''}">
${blocks.map((block) => printBlock(block, context))}</div>`
  return html`<section class="sheet-row" id="${id}" aria-label="${name}">
${paper}
${printMargin(findings, context)}</section>
`
}

function printMargin(findings: readonly NumberedFinding[], { placed, say, name }: BlockContext): Markup {
  if (findings.length === 0)
    return html`<aside class="margin" aria-label="${say.marginLabel(name)}"><p class="clean">${say.nothingFound}</p></aside>`
  return html`<aside class="margin" tabindex="0" aria-label="${say.marginLabel(name)}"><ol class="notes">
${findings.map((numbered) => printNote(numbered, placed.ids, say))}</ol></aside>`
}
