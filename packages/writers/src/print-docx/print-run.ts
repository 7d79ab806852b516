import { printTag } from '../layout/figure-tag.ts'
import type { LaidRun } from '../layout/laid-document.ts'
import { escapeText } from '../xml/escape-text.ts'
import { printLook } from './print-look.ts'

/**
 * A run; one that prints a figure stands in a content control that is tagged with it (ECMA-376 part 1, §17.5.2.31). The control is
 * one of rich text: in those of plain text LibreOffice drops the size of letters. Where
 * nothing is printed there is nothing to tag: Word would show its prompt in an empty control. A look is stated where it is another
 * than the usual one of the paragraph.
 */
export function printRun(run: LaidRun, usual: string, plain: boolean): string {
  const look = printLook(run)
  const printed = `<w:r>${look === usual ? '' : look}${printText(run.text)}</w:r>`
  if (plain || run.figure === null || run.text === '') return printed
  const tag = `<w:tag w:val="${escapeText(printTag(run.figure))}"/>`
  return `<w:sdt><w:sdtPr>${tag}</w:sdtPr><w:sdtContent>${printed}</w:sdtContent></w:sdt>`
}

function printText(text: string): string {
  if (!needsCare.test(text)) return `<w:t>${text}</w:t>`
  return text
    .split(/([\n\t])/)
    .map((piece) => breaks[piece] ?? (piece === '' ? '' : printLetters(piece)))
    .join('')
}

/** Most texts hold nothing that XML or Word take for anything else. */
const needsCare = /[\s&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/
const breaks: Readonly<Record<string, string>> = { '\n': '<w:br/>', '\t': '<w:tab/>' }

/** Spaces at the ends are dropped unless the element says otherwise (§17.3.3.31). */
function printLetters(text: string): string {
  return `${losesSpaces.test(text) ? '<w:t xml:space="preserve">' : '<w:t>'}${escapeText(text)}</w:t>`
}

const losesSpaces = /^\s|\s$|\s\s/
