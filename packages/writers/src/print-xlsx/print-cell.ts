import { writerError } from '../errors.ts'
import type { LaidRun } from '../layout/laid-document.ts'
import { escapeXml } from '../xlsx/escape-xml.ts'
import type { PlacedCell } from './placed-sheet.ts'
import { printFont } from './print-font.ts'

/** A cell (ECMA-376 part 1, §18.3.1.4). Its text stands in it, never as a formula. */
export function printCell({ style, content }: PlacedCell, address: string): string {
  const head = `<c r="${address}" s="${style}"`
  switch (content?.kind) {
    case undefined:
      return `${head}/>`
    case 'number':
      return `${head}><v>${content.value}</v></c>`
    case 'text':
      return `${head} t="inlineStr"><is>${printText(fitting(content.text))}</is></c>`
    case 'runs':
      fitting(content.runs.map(({ text }) => text).join(''))
      return `${head} t="inlineStr"><is>${content.runs.map(printRun).join('')}</is></c>`
  }
}

/** A run of rich text names its whole look (§18.4.4); without one it would take the cell's. */
function printRun(run: LaidRun): string {
  return `<r><rPr>${printFont(run, 'rFont')}</rPr>${printText(run.text)}</r>`
}

function printText(text: string): string {
  const space = /^\s|\s$|\n| {2}/.test(text) ? ' xml:space="preserve"' : ''
  return `<t${space}>${escapeXml(text)}</t>`
}

function fitting(text: string): string {
  if (text.length > longestText) throw writerError('text-too-long', `${text.length} characters in a cell`)
  return text
}

/** Excel’s limit of a cell. */
const longestText = 32_767
