import type { LaidParagraph, LaidRun } from '../layout/laid-document.ts'
import { numberShownAs, type ShownNumber } from './number-shown-as.ts'

/** What a cell holds: the paragraphs of its text with a line break between any two. Null is a blank cell. */
export type CellContent = NumberContent | TextContent | RunsContent | null

interface NumberContent extends ShownNumber {
  readonly kind: 'number'
}

interface TextContent {
  readonly kind: 'text'
  readonly text: string
}

/** Text in more than one look. */
interface RunsContent {
  readonly kind: 'runs'
  readonly runs: readonly LaidRun[]
}

/** Only a figure that stands alone becomes a number: “2024” in words is no amount. */
export function contentOf(paragraphs: readonly LaidParagraph[]): CellContent {
  const runs = runsOf(paragraphs)
  const [first] = runs
  if (!first) return null
  if (runs.length === 1 && first.figure) {
    const number = numberShownAs(first.text)
    if (number) return { kind: 'number', ...number }
  }
  if (runs.every((run) => hasSameLook(run, first))) return { kind: 'text', text: runs.map(({ text }) => text).join('') }
  return { kind: 'runs', runs }
}

function runsOf(paragraphs: readonly LaidParagraph[]): readonly LaidRun[] {
  if (paragraphs.length === 1) return (paragraphs[0]?.runs ?? []).filter(({ text }) => text !== '')
  const first = paragraphs.find(({ runs }) => runs.length > 0)?.runs[0]
  if (!first) return []
  const runs: LaidRun[] = []
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) runs.push({ ...(runs.at(-1) ?? first), text: '\n', figure: null })
    for (const run of paragraph.runs) if (run.text !== '') runs.push(run)
  }
  return runs.some(({ text }) => text !== '\n') ? runs : []
}

function hasSameLook(one: LaidRun, other: LaidRun): boolean {
  return one.font === other.font && one.size === other.size && one.isBold === other.isBold
}
