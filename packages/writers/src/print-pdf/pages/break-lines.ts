import type { Letter } from './letter.ts'

/** A line of letters, without the spaces at its end. */
export interface Line {
  readonly letters: readonly Letter[]
  readonly width: number
  /** White space before the first letter. */
  readonly indent: number
  /** Height of its largest letters. */
  readonly size: number
  /** It ends because there was no more room. */
  readonly isWrapped: boolean
}

/** Letters in lines no wider than the room there is; the first one begins further in. */
export function breakLines(letters: readonly Letter[], room: number, indent: number, size: number): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start < letters.length || lines.length === 0) {
    const inset = start === 0 ? indent : 0
    const end = endOfLine(letters, start, room - inset)
    const isForced = letters[end]?.kind === 'break'
    lines.push(lineOf(letters.slice(start, end), inset, size, end < letters.length && !isForced))
    start = isForced ? end + 1 : end
    // A break at the very end opens one more line.
    if (isForced && start === letters.length) lines.push(lineOf([], 0, size, false))
  }
  return lines
}

/** Where Chinese meets Western letters or digits a little room is left, in heights of the font. */
const between = 0.2

export function gapBetween(before: Letter | undefined, letter: Letter): number {
  if (before === undefined || before.kind === letter.kind) return 0
  const isMeeting = (isIdeograph(before) && isWestern(letter)) || (isWestern(before) && isIdeograph(letter))
  return isMeeting ? between * Math.min(before.size, letter.size) : 0
}

function isIdeograph({ character }: Letter): boolean {
  return character >= '\u3400' && character <= '\u9fff'
}

function isWestern({ character }: Letter): boolean {
  return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'z') || character === '%'
}

/** Index behind the last letter that fits, moved back to where a line may end. */
function endOfLine(letters: readonly Letter[], start: number, room: number): number {
  let width = 0
  let end = start
  for (; end < letters.length; end++) {
    const letter = letters[end]
    if (letter === undefined || letter.kind === 'break') return end
    if (letter.kind === 'space') {
      width += letter.width
      continue
    }
    width += letter.width + gapBetween(end === start ? undefined : letters[end - 1], letter)
    if (width > room + tolerance) break
  }
  if (end === letters.length) return end
  for (let at = end; at > start; at--) if (mayPart(letters[at - 1], letters[at])) return at
  return Math.max(end, start + 1)
}

/** In points: what adding up rounds. */
const tolerance = 0.01

/** GB/T 15834—2011, 5.1: what closes never begins a line, what opens never ends one, dashes and dots are not cut. */
function mayPart(before: Letter | undefined, next: Letter | undefined): boolean {
  if (before === undefined || next === undefined) return true
  if (next.kind === 'space') return false
  if (before.kind === 'space') return true
  if (neverFirst.has(next.character) || neverLast.has(before.character)) return false
  if (before.kind === 'word' && next.kind === 'word') return false
  return !(neverCut.has(before.character) && before.character === next.character)
}

const neverFirst = new Set('，。、；：？！）》〉」』】〕〗”’…·～％‰℃,.;:?!)]}%')
const neverLast = new Set('（《〈「『【〔〖“‘￥$([{≥≤±＝＞＜')
const neverCut = new Set('—…')

function lineOf(letters: readonly Letter[], indent: number, size: number, isWrapped: boolean): Line {
  let last = letters.length
  while (letters[last - 1]?.kind === 'space') last--
  const shown = last === letters.length ? letters : letters.slice(0, last)
  let width = 0
  let largest = 0
  for (const [index, letter] of shown.entries()) {
    width += letter.width + gapBetween(shown[index - 1], letter)
    largest = Math.max(largest, letter.size)
  }
  return { letters: shown, width, indent, size: largest === 0 ? size : largest, isWrapped }
}
