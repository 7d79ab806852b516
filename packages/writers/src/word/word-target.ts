import type { Hunk } from '../edits/diff-texts.ts'
import type { EditTarget } from '../edits/gather-edits.ts'
import { type Line, lengthOf } from './line.ts'
import type { Outline, WordParagraph } from './outline.ts'
import { readLine } from './read-line.ts'
import type { WordNames } from './word-names.ts'

/** A cell or a paragraph whose text can be changed. */
export interface WordTarget extends EditTarget {
  readonly lines: readonly PlacedLine[]
}

/** A line, and where it begins in the text of its target. */
export interface PlacedLine extends Line {
  readonly from: number
}

/** The cell or paragraph that begins at an offset; null where there is none, or where it stands in a text box. */
export function findWordTarget(xml: string, outline: Outline, names: WordNames, offset: number): WordTarget | null {
  const paragraphs =
    outline.cells.get(offset)?.paragraphs ?? outline.paragraphs.filter((paragraph) => paragraph.start === offset)
  // A text box stands in the file twice, for newer and for older programs.
  if (paragraphs.length === 0 || paragraphs.some(({ host }) => host !== null)) return null
  const lines = placeLines(paragraphs, (paragraph) => readLine(xml, paragraph, names))
  return {
    key: String(offset),
    text: lines.map(({ text }) => text).join('\n'),
    lines,
    accepts: (hunk) => acceptsLetters(lines, hunk) && acceptsMarks(xml, lines, hunk),
  }
}

function placeLines(paragraphs: readonly WordParagraph[], read: (paragraph: WordParagraph) => Line): PlacedLine[] {
  const lines: PlacedLine[] = []
  let from = 0
  for (const paragraph of paragraphs) {
    const line = read(paragraph)
    lines.push({ ...line, from })
    from += line.text.length + 1
  }
  return lines
}

/** Whether the runs that a change touches may be changed, and it takes nothing out but letters. */
function acceptsLetters(lines: readonly PlacedLine[], hunk: Hunk): boolean {
  return lines.every((line) =>
    line.runs.every((run) => {
      const [start, end] = [hunk.start - line.from, hunk.end - line.from]
      const touched = run.children.filter(
        ({ from, letters }) => from <= end && from + lengthOf(letters) >= start && letters.length > 0,
      )
      const taken = run.children.filter(({ from, letters }) => from < end && from + lengthOf(letters) > start)
      const between = run.children.filter(({ from, letters }) => letters.length === 0 && start < from && from < end)
      if (taken.some(({ kind }) => kind === 'other') || between.some(({ raw }) => !isHarmless(raw))) return false
      return !run.isFixed || touched.length === 0
    }),
  )
}

function isHarmless(raw: string): boolean {
  return /^<[\w.-]*:?lastRenderedPageBreak\b/.test(raw)
}

/** The ends of paragraphs may only go with as many paragraphs that hold nothing else: two texts are never run together. */
function acceptsMarks(xml: string, lines: readonly PlacedLine[], hunk: Hunk): boolean {
  const marks = endsTaken(lines, hunk)
  if (marks.length === 0) return true
  const areClose = marks.every((at) => areNeighbours(xml, lines[at], lines[at + 1]))
  return hunk.text === '' && areClose && linesTaken(lines, hunk).length === marks.length
}

/** The lines that go with the ends a change takes out: they and all before the last, or all behind the first. */
export function linesTaken(lines: readonly PlacedLine[], hunk: Hunk): readonly PlacedLine[] {
  const marks = endsTaken(lines, hunk)
  const emptied = (offset: number) =>
    marks.flatMap((at) => lines[at + offset] ?? []).filter((line) => isEmptied(line, hunk))
  const [before, behind] = [emptied(0), emptied(1)]
  return before.length === marks.length ? before : behind
}

/** Positions of the lines whose ends a change takes out. */
export function endsTaken(lines: readonly PlacedLine[], { start, end }: Hunk): readonly number[] {
  return lines.flatMap(({ from, text }, at) => {
    const mark = from + text.length
    return at < lines.length - 1 && start <= mark && mark < end ? [at] : []
  })
}

/** Whether a change takes out all that a line holds. */
function isEmptied(line: PlacedLine, { start, end }: Hunk): boolean {
  const holdsMore = line.runs.some((run) =>
    run.children.some(({ letters, raw }) => letters.length === 0 && !isHarmless(raw)),
  )
  return !holdsMore && !line.holdsMore && start <= line.from && line.from + line.text.length <= end
}

function areNeighbours(xml: string, first: PlacedLine | undefined, second: PlacedLine | undefined): boolean {
  return !!first && !!second && !xml.slice(first.paragraph.end, second.paragraph.start).includes('<')
}
