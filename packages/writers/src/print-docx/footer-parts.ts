import { pageNumber } from '../layout/page-measures.ts'
import { printLook } from './print-look.ts'
import { wordNamespace } from './word-namespaces.ts'

const look = printLook({ font: pageNumber.font, size: pageNumber.size, isBold: false })

/** A page's number on one side of the foot. */
export function numberFooter(side: 'left' | 'right'): string {
  const paragraph = `<w:pPr><w:pStyle w:val="Footer"/><w:ind w:${side}="${pageNumber.inset}"/><w:jc w:val="${side}"/></w:pPr>`
  const field = [
    letters(pageNumber.before),
    run('<w:fldChar w:fldCharType="begin"/>'),
    run('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
    run('<w:fldChar w:fldCharType="separate"/>'),
    letters('1'),
    run('<w:fldChar w:fldCharType="end"/>'),
    letters(pageNumber.after),
  ]
  return `<w:ftr xmlns:w="${wordNamespace}"><w:p>${paragraph}${field.join('')}</w:p></w:ftr>`
}

/** A section without footers of its own would show those of the one before it. */
export const blankFooter = `<w:ftr xmlns:w="${wordNamespace}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr></w:p></w:ftr>`

function letters(text: string): string {
  return run(`<w:t xml:space="preserve">${text}</w:t>`)
}

function run(content: string): string {
  return `<w:r>${look}${content}</w:r>`
}
