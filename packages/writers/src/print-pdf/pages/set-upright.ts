import type { LaidParagraph } from '../../layout/laid-document.ts'
import { uprightCode } from '../fonts/upright-forms.ts'
import type { Letter } from './letter.ts'
import type { LetterCase } from './letter-case.ts'
import type { SetLine } from './set-lines.ts'

/** Letters one below the other in the middle of a column, numbers and words of the West lying; null where one is too wide. */
export function setUpright(paragraphs: readonly LaidParagraph[], width: number, letters: LetterCase): SetLine[] | null {
  const groups = paragraphs.flatMap(({ runs }) => groupsOf(letters.lettersOf(runs).map(turned)))
  const lines = groups.map((group): SetLine => {
    const [size, wide] = [group[0]?.size ?? 0, group.reduce((sum, letter) => sum + letter.width, 0)]
    const line = { letters: group, width: wide, indent: 0, size, isWrapped: true }
    const height = size * pitch
    return { line, left: (width - wide) / 2, height, baseline: height / 2 + size * middle, spread: 0 }
  })
  return lines.some(({ left }) => left < 0) ? null : lines
}

const pitch = 1.1
const middle = 0.38

function turned(letter: Letter): Letter {
  const glyph = letter.face.get(uprightCode(letter.character) ?? -1)
  return glyph === undefined ? letter : { ...letter, kind: 'wide', glyph, width: glyph.width * letter.size }
}

function groupsOf(letters: readonly Letter[]): Letter[][] {
  const groups: Letter[][] = []
  for (const letter of letters) {
    if (letter.kind === 'space' || letter.kind === 'break') continue
    const last = groups.at(-1)
    if (letter.kind === 'word' && last?.at(-1)?.kind === 'word') last.push(letter)
    else groups.push([letter])
  }
  return groups
}
