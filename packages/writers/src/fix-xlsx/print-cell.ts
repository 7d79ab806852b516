import type { Hunk } from '../edits/diff-texts.ts'
import { escapeXml } from '../xlsx/escape-xml.ts'
import type { CellTarget } from './cell-targets.ts'
import { valueShown } from './number-text.ts'

/** The cell with its changes made. A number stays a number, and a figure put into a blank cell becomes one. */
export function printCell(target: CellTarget, hunks: readonly Hunk[]): string {
  const { element, attributes, isNumber, text } = target
  const wanted = hunks.toReversed().reduce((sofar, hunk) => {
    return sofar.slice(0, hunk.start) + hunk.text + sofar.slice(hunk.end)
  }, text)
  if (wanted === '') return `<${element}${attributes}/>`
  const prefix = element.replace(/c$/, '')
  const value = isNumber || (text.trim() === '' && !wanted.endsWith('%')) ? valueShown(wanted) : null
  if (value !== null) return `<${element}${attributes}><${prefix}v>${value}</${prefix}v></${element}>`
  const printed = Buffer.from(escapeXml(wanted), 'utf8').toString('latin1')
  const item = `<${prefix}is><${prefix}t xml:space="preserve">${printed}</${prefix}t></${prefix}is>`
  return `<${element}${attributes} t="inlineStr">${item}</${element}>`
}
