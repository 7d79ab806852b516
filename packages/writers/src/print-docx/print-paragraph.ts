import type { LaidParagraph, ParagraphStyle } from '../layout/laid-document.ts'
import { printLook } from './print-look.ts'
import { printRun } from './print-run.ts'

/** A paragraph; `section` is the properties of the section that ends with it. */
export function printParagraph({ style, runs }: LaidParagraph, plain: boolean, section = ''): string {
  let printed = ''
  for (const run of runs) printed += printRun(run, plain)
  const [first] = runs
  // Word makes a line as high as the mark that ends its paragraph.
  const mark = first ? printLook(first) : ''
  return `<w:p><w:pPr>${printStyle(style)}${mark}${section}</w:pPr>${printed}</w:p>`
}

/** In the order of the schema: CT_PPrBase, ECMA-376 part 1, §17.3.1.26. */
function printStyle({ align, indent, lineHeight, before, after, outline, keepWithNext }: ParagraphStyle): string {
  let printed = outline === null ? '' : `<w:pStyle w:val="Heading${outline}"/>`
  if (keepWithNext) printed += '<w:keepNext/>'
  if (before !== 0 || after !== 0 || lineHeight !== null) printed += printSpacing(before, after, lineHeight)
  if (indent !== 0) printed += `<w:ind w:firstLine="${indent}"/>`
  return `${printed}<w:jc w:val="${align}"/>`
}

function printSpacing(before: number, after: number, lineHeight: number | null): string {
  const line = lineHeight === null ? '' : ` w:line="${lineHeight}" w:lineRule="exact"`
  return `<w:spacing w:before="${before}" w:after="${after}"${line}/>`
}
