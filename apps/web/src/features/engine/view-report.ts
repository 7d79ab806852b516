import type { Report, Section } from '@mingxiao/core'
import { type CompletedDraft, readList } from '@mingxiao/drafts'
import type { ParagraphView, PieceView, ReportView, SectionView } from './package-view.ts'

type Cells = ReadonlyMap<string, string>
type Paragraphs = CompletedDraft['paragraphs']

/** A report section by section, each paragraph with what it prints. */
export function viewReport(report: Report, paragraphs: Paragraphs, cells: Cells): ReportView {
  const { no, title } = report
  const opening = paragraphsOf(`${no}/opening`, `${no}/opening`, paragraphs, cells)
  return {
    kind: 'report',
    no,
    name: no,
    title: title.place.quote,
    dateAddress: `${no}/date`,
    sections: [
      ...(opening.length > 0 ? [{ list: `${no}/opening`, heading: '', depth: 0, paragraphs: opening }] : []),
      ...sectionsOf(report.sections, { above: `${no}/`, printedAbove: `${no}/`, depth: 0 }, paragraphs, cells),
    ],
  }
}

interface Above {
  readonly above: string
  readonly printedAbove: string
  readonly depth: number
}

function sectionsOf(
  sections: readonly Section[],
  { above, printedAbove, depth }: Above,
  paragraphs: Paragraphs,
  cells: Cells,
): readonly SectionView[] {
  const names = readList(cells.get(`${above}sections`))
  return sections.flatMap((section, at) => {
    const list = `${above}${names[at] ?? section.key}`
    const printed = `${printedAbove}${section.key === '' ? `section${at + 1}` : section.key}`
    const inner = { above: `${list}.`, printedAbove: `${printed}.`, depth: depth + 1 }
    return [
      {
        list,
        heading: section.title.place.quote,
        depth,
        paragraphs: paragraphsOf(list, printed, paragraphs, cells),
      },
      ...sectionsOf(section.sections, inner, paragraphs, cells),
    ]
  })
}

function paragraphsOf(list: string, printed: string, paragraphs: Paragraphs, cells: Cells): readonly ParagraphView[] {
  return readList(cells.get(list)).map((name, at) => {
    const address = `${list}.${name}`
    return { address, printed: printedBy(`${printed}.${at + 1}`, paragraphs) }
  })
}

/** A template that breaks off by 换段 prints a second paragraph under “-2”. */
function printedBy(address: string, paragraphs: Paragraphs): readonly (readonly PieceView[])[] {
  const found: (readonly PieceView[])[] = []
  for (let at = 1; ; at++) {
    const segments = paragraphs.get(at === 1 ? address : `${address}-${at}`)
    if (!segments) return found
    found.push(
      segments.map(({ text, address: figure, isTypedFigure }) => {
        return { text, kind: figure !== null ? 'bound' : isTypedFigure ? 'typed' : 'words' }
      }),
    )
  }
}
