import {
  type Content,
  html,
  type LaidBlock,
  type LaidCell,
  type LaidDocument,
  type LaidParagraph,
  type LaidSection,
  type LaidTable,
} from '@mingxiao/writers'
import type { PageSetting } from './page-setting.ts'

/** The attachments of a package as the paper has them: headings, merged cells, and columns as wide as on paper. */
export function laidPages({ say }: PageSetting, { sections }: LaidDocument, formWords: readonly string[]): Content {
  const words = new Set(formWords)
  return sections.map(
    (section, at) => html`<section class="attachment" id="${sectionId(at)}" lang="zh-CN">
<h3>${section.name}</h3>
<div class="sheet" role="region" aria-label="${say.sheet(section.name)}" tabindex="0">
${section.blocks.map((block) => printBlock(block, words))}
</div></section>`,
  )
}

/** Where each attachment begins. */
export function laidContents({ sections }: LaidDocument): Content {
  const links = sections.map(
    (section: LaidSection, at) => html`<li><a href="#${sectionId(at)}">${section.name}</a></li>`,
  )
  return html`<ol class="contents" lang="zh-CN">${links}</ol>`
}

function sectionId(at: number): string {
  return `sheet-${at + 1}`
}

function printBlock(block: LaidBlock, words: ReadonlySet<string>): Content {
  return block.kind === 'table' ? printTable(block, words) : printParagraph(block)
}

/** The title of a page repeats the heading above it, so it is none itself; headings of a report are. */
function printParagraph({ style, runs }: LaidParagraph): Content {
  const text = runs.map(({ text: own, isBold }) => (isBold ? html`<b>${lines(own)}</b>` : lines(own)))
  const look = `${style.align}${style.indent > 0 ? ' indented' : ''}`
  if (style.outline === 1) return html`<p class="title">${text}</p>`
  if (style.outline === 2) return html`<h4>${text}</h4>`
  if (style.outline !== null) return html`<h5>${text}</h5>`
  return html`<p class="${look}">${text}</p>`
}

function lines(text: string): Content {
  return text.split('\n').map((line, at) => (at === 0 ? line : html`<br>${line}`))
}

function printTable({ columns, headRows, rows }: LaidTable, words: ReadonlySet<string>): Content {
  const whole = columns.reduce((sum, width) => sum + width, 0)
  const widths = columns.map((width) => html`<col width="${((width / whole) * 100).toFixed(2)}%">`)
  const printed = rows.map(
    ({ cells }, at) => html`<tr>${cells.map((cell) => printCell(cell, at < headRows || isWord(cell, words)))}</tr>`,
  )
  return html`<table class="form"><colgroup>${widths}</colgroup><tbody>${printed}</tbody></table>`
}

function isWord({ paragraphs }: LaidCell, words: ReadonlySet<string>): boolean {
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs)
  return words.has(
    runs
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, ''),
  )
}

function printCell({ columnSpan, rowSpan, isUpright, paragraphs }: LaidCell, isHead: boolean): Content {
  const spans = html`${columnSpan > 1 && html` colspan="${columnSpan}"`}${rowSpan > 1 && html` rowspan="${rowSpan}"`}`
  const looks = [paragraphs[0]?.style.align ?? 'left', ...(isUpright ? ['upright'] : [])].join(' ')
  const text = paragraphs.map(({ runs }, at) => [at > 0 && html`<br>`, ...runs.map((run) => lines(run.text))])
  return isHead ? html`<th class="${looks}"${spans}>${text}</th>` : html`<td class="${looks}"${spans}>${text}</td>`
}
