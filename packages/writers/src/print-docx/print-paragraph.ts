import type { LaidParagraph } from '../layout/laid-document.ts'
import { printRun } from './print-run.ts'
import type { Printing } from './printing.ts'

/** A paragraph; `section` is the properties of the section that ends with it. */
export function printParagraph(paragraph: LaidParagraph, printing: Printing, section = ''): string {
  const { id, look } = printing.styles.styleOf(paragraph)
  let printed = `<w:p><w:pPr><w:pStyle w:val="${id}"/>${section}</w:pPr>`
  for (const run of paragraph.runs) printed += printRun(run, look, printing.plain)
  return `${printed}</w:p>`
}
