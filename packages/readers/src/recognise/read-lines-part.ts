import { type Field, type Fields, type FieldsSpots, oncePer, type Spot, squeezed } from '@mingxiao/core'

/** A line of text outside tables. */
export interface Line {
  readonly text: string
  readonly spot: Spot
}

/** Reads label：value pairs that stand on lines of text, several to a line: “填表人：  填表日期：  联系电话：”. */
export function readLinesPart(part: Fields, lines: readonly Line[]): { spots: FieldsSpots; used: ReadonlySet<Line> } {
  const cells: Record<string, Spot> = {}
  const used = new Set<Line>()
  for (const line of lines) {
    for (const { key, quote } of pairsOf(part, line.text)) {
      if (key in cells) continue
      cells[key] = { ...line.spot, quote }
      used.add(line)
    }
  }
  return { spots: { kind: 'fields', cells }, used }
}

/** Each value runs to the next label of the line. */
function pairsOf(part: Fields, text: string): readonly { key: string; quote: string }[] {
  const plain = text.replaceAll(':', '：')
  const found = Object.entries(part.fields)
    .map(([key, field]) => ({ key, ...findLabel(plain, patternsOf(field)) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start)
  return found.map(({ key, end }, at) => ({
    key,
    quote: plain.slice(end, found[at + 1]?.start ?? plain.length).trim(),
  }))
}

function findLabel(text: string, patterns: readonly RegExp[]): { start: number; end: number } {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match) return { start: match.index, end: match.index + match[0].length }
  }
  return { start: -1, end: -1 }
}

/** A label counts only with its colon; its letters may be spaced out. */
const patternsOf = oncePer(({ label, alsoCalled }: Field<unknown>) =>
  [label, ...alsoCalled].map((called) => {
    const letters = [...squeezed(called)].map((letter) => letter.replace(/[()（）]/, '[(（)）]'))
    return new RegExp(`${letters.join('[\\s\\u3000]*')}[\\s\\u3000]*：`)
  }),
)
