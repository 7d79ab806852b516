import type { Hunk } from '../edits/diff-texts.ts'
import { encodeXml } from '../xml/xml-text.ts'
import { type BodySplices, ranks } from './body-splices.ts'
import type { ChangePrinter } from './change-printer.ts'
import { lengthOf, type Run } from './line.ts'
import { markProperties, printMarkDeletion } from './paragraph-mark.ts'
import { RunParts, withoutChange } from './run-parts.ts'
import type { WordNames } from './word-names.ts'
import { endsTaken, linesTaken, type PlacedLine, type WordTarget } from './word-target.ts'

/** Writes the changes of one cell or paragraph. */
export function applyEdits(
  xml: string,
  target: WordTarget,
  hunks: readonly Hunk[],
  splices: BodySplices,
  { printer, names }: { readonly printer: ChangePrinter; readonly names: WordNames },
): void {
  const { goneMark } = printer
  const ended = hunks.flatMap((hunk) => endsTaken(target.lines, hunk)).flatMap((at) => target.lines[at] ?? [])
  const gone = new Set(goneMark ? [] : hunks.flatMap((hunk) => linesTaken(target.lines, hunk)))
  if (goneMark) for (const { paragraph } of ended) printMarkDeletion(xml, paragraph, splices, goneMark(), names)
  for (const line of target.lines) {
    if (gone.has(line)) splices.replace(line.paragraph.start, line.paragraph.end, '')
    else new LineEditor(xml, line, names, printer).apply(hunks, splices)
  }
}

interface Insertion {
  readonly text: string
  /** w:rPr of the run whose letters it stands for or beside. */
  readonly properties: string
}

class LineEditor {
  private readonly xml: string
  private readonly line: PlacedLine
  private readonly names: WordNames
  private readonly printer: ChangePrinter

  constructor(xml: string, line: PlacedLine, names: WordNames, printer: ChangePrinter) {
    this.xml = xml
    this.line = line
    this.names = names
    this.printer = printer
  }

  apply(hunks: readonly Hunk[], splices: BodySplices): void {
    const { line } = this
    const own = hunks
      .map(({ start, end, text }) => ({ start: start - line.from, end: end - line.from, text }))
      .filter(({ start, end }) => start <= line.text.length && end >= 0)
    const goes = (at: number) => own.some(({ start, end }) => start <= at && at < end)
    const comes = new Map<number, Insertion>()
    for (const hunk of own.filter(({ text }) => text !== '')) {
      const at = this.anchorOf(hunk)
      const insertion = {
        text: hunk.text,
        properties: this.propertiesAt(Math.max(0, hunk.start === hunk.end ? at - 1 : hunk.start)),
      }
      if (this.runAt(Math.max(0, at - 1))) comes.set(at, insertion)
      else splices.insertInto(line.paragraph, this.printInsertion(insertion), ranks.content)
    }
    for (const run of line.runs) {
      const printed = this.printRun(run, goes, comes)
      if (printed !== null) splices.replace(run.start, run.end, printed)
    }
  }

  /** Behind which letter of the line the new text comes. */
  private anchorOf({ start, end }: Hunk): number {
    return start === end ? start : Math.min(end, this.line.text.length)
  }

  /** The run rewritten; null where nothing of it changes. */
  private printRun(run: Run, goes: (at: number) => boolean, comes: Map<number, Insertion>): string | null {
    const parts = new RunParts(run, this.printer)
    let isChanged = false
    for (const child of run.children) {
      let at = child.from
      if (child.letters.length === 0) parts.add(child.raw, false)
      const leading = at === 0 && child.letters.length > 0 ? comes.get(0) : undefined
      if (leading) {
        parts.insert(() => this.printInsertion(leading))
        comes.delete(0)
        isChanged = true
      }
      for (const letter of child.letters) {
        const isGone = goes(at)
        parts.addLetter(child.kind, letter, isGone)
        at += letter.text.length
        isChanged ||= isGone
        const insertion = comes.get(at)
        if (!insertion) continue
        parts.insert(() => this.printInsertion(insertion))
        comes.delete(at)
        isChanged = true
      }
    }
    return isChanged ? parts.print() : null
  }

  private printInsertion({ text, properties }: Insertion): string {
    const { prefix } = this.names
    const pieces = text.split(/([\n\t])/).filter((piece) => piece !== '')
    const printed = pieces.map((piece) => {
      if (piece === '\n') return `<${prefix}br/>`
      return piece === '\t' ? `<${prefix}tab/>` : `<${prefix}t xml:space="preserve">${encodeXml(piece)}</${prefix}t>`
    })
    return this.printer.come(`<${prefix}r>${withoutChange(properties)}${printed.join('')}</${prefix}r>`)
  }

  private runAt(at: number): Run | undefined {
    return this.line.runs.find(({ children }) =>
      children.some(({ from, letters }) => letters.length > 0 && from <= at && at < from + lengthOf(letters)),
    )
  }

  private propertiesAt(at: number): string {
    return this.runAt(at)?.properties ?? markProperties(this.xml, this.line.paragraph, this.names)
  }
}
