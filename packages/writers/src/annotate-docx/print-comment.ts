import type { Author } from '../word/change-printer.ts'
import type { WordNames } from '../word/word-names.ts'
import { encodeXml } from '../xml/xml-text.ts'

/** A w:comment, each line a paragraph (ISO/IEC 29500-1, 17.13.4.2). */
export function printComment(id: number, lines: readonly string[], author: Author, { prefix }: WordNames): string {
  const attributes = [
    `${prefix}id="${id}"`,
    `${prefix}author="${encodeXml(author.name)}"`,
    `${prefix}date="${author.date}"`,
    `${prefix}initials="${encodeXml(author.initials)}"`,
  ].join(' ')
  const paragraphs = lines.map((line, at) => {
    const sign = at === 0 ? `<${prefix}r><${prefix}annotationRef/></${prefix}r>` : ''
    return `<${prefix}p>${sign}<${prefix}r><${prefix}t xml:space="preserve">${encodeXml(line)}</${prefix}t></${prefix}r></${prefix}p>`
  })
  return `<${prefix}comment ${attributes}>${paragraphs.join('')}</${prefix}comment>`
}
