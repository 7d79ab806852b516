import type { ParagraphStyle } from '../layout/laid-document.ts'

/** The properties of a paragraph, in the order of the schema: CT_PPrBase, ECMA-376 part 1, §17.3.1.26. */
export function printParagraphStyle(style: ParagraphStyle): string {
  const { align, indent, lineHeight, before, after, outline, keepWithNext } = style
  let printed = keepWithNext ? '<w:keepNext/>' : ''
  if (before !== 0 || after !== 0 || lineHeight !== null) printed += printSpacing(before, after, lineHeight)
  if (indent !== 0) printed += `<w:ind w:firstLine="${indent}"/>`
  printed += `<w:jc w:val="${align}"/>`
  return outline === null ? printed : `${printed}<w:outlineLvl w:val="${outline - 1}"/>`
}

function printSpacing(before: number, after: number, lineHeight: number | null): string {
  const line = lineHeight === null ? '' : ` w:line="${lineHeight}" w:lineRule="exact"`
  return `<w:spacing w:before="${before}" w:after="${after}"${line}/>`
}
