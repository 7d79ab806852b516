import type { Font, LaidRun } from '../layout/laid-document.ts'
import { printFaces } from './font-faces.ts'

/** The properties of a run (ECMA-376 part 1, §17.3.2.28). A document has few looks and thousands of runs. */
export function printLook({ font, size, isBold }: Pick<LaidRun, 'font' | 'size' | 'isBold'>): string {
  // A bold size beside a plain one.
  const key = isBold ? -size : size
  const looks = looksOf[font]
  const known = looks.get(key)
  if (known !== undefined) return known
  const bold = isBold ? '<w:b/><w:bCs/>' : ''
  const look = `<w:rPr>${printFaces(font)}${bold}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`
  looks.set(key, look)
  return look
}

const looksOf: Readonly<Record<Font, Map<number, string>>> = {
  'small-title-song': new Map(),
  hei: new Map(),
  kai: new Map(),
  'fang-song': new Map(),
  song: new Map(),
}
