import { fontFaces } from '../print-docx/font-faces.ts'
import type { Letters } from './letters.ts'

/**
 * A font, in a style or beside a run of text, where its name is called `rFont` (ECMA-376 part 1, §18.4.5, §18.8.29). SpreadsheetML has one
 * face for all scripts: the Chinese one, which has Latin letters and digits too. Character set 134 is GB 2312.
 */
export function printFont({ font, size, isBold }: Letters, name: 'name' | 'rFont'): string {
  return `${isBold ? '<b/>' : ''}<sz val="${size / 2}"/><${name} val="${fontFaces[font].eastAsia}"/><family val="3"/><charset val="134"/>`
}
