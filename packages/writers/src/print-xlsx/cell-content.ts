import type { LaidParagraph, LaidRun } from '../layout/laid-document.ts'
import { defaultLetters, type Letters } from './letters.ts'
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
  const runs = printedRuns(paragraphs)
  const [first] = runs
  if (!first) return null
  if (runs.length === 1) return contentOfRun(first)
  if (!runs.every((run) => hasSameLook(run, first))) return { kind: 'runs', runs }
  let text = ''
  for (const run of runs) text += run.text
  return { kind: 'text', text }
}

function contentOfRun({ text, figure }: LaidRun): CellContent {
  const number = figure && numberShownAs(text)
  return number ? { kind: 'number', ...number } : { kind: 'text', text }
}

/** Runs with a text, and between paragraphs a line break in the look before it. */
function printedRuns(paragraphs: readonly LaidParagraph[]): readonly LaidRun[] {
  const [paragraph] = paragraphs
  if (paragraphs.length === 1 && paragraph?.runs.length === 1 && isPrinted(paragraph.runs[0])) return paragraph.runs
  const runs: LaidRun[] = []
  let before: Letters = defaultLetters
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) runs.push({ ...before, text: '\n', figure: null })
    for (const run of paragraph.runs) {
      if (run.text !== '') runs.push(run)
      before = run
    }
  }
  return runs.some(({ text }) => text !== '\n') ? runs : []
}

function isPrinted(run: LaidRun | undefined): boolean {
  return run !== undefined && run.text !== '' && run.text !== '\n'
}

function hasSameLook(one: LaidRun, other: LaidRun): boolean {
  return one.font === other.font && one.size === other.size && one.isBold === other.isBold
}
