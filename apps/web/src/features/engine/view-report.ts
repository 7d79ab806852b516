import { editions, type Report, type Section, type SectionForm } from '@mingxiao/core'
import { type CompletedDraft, readList } from '@mingxiao/drafts'
import type { EditionId } from '@mingxiao/law'
import type { MissingSection, ParagraphView, PieceView, ReportView, SectionView } from './package-view.ts'

type Cells = ReadonlyMap<string, string>
type Paragraphs = CompletedDraft['paragraphs']

/** A report section by section, each paragraph with what it prints. */
export function viewReport(report: Report, edition: EditionId, paragraphs: Paragraphs, cells: Cells): ReportView {
  const { no, title } = report
  const opening = paragraphsOf(`${no}/opening`, `${no}/opening`, paragraphs, cells)
  const form = editions.find(({ id }) => id === edition)?.reports.find(({ id }) => id === report.kind)
  return {
    kind: 'report',
    no,
    name: no,
    title: title.place.quote,
    dateAddress: `${no}/date`,
    sections: [
      ...(opening.length > 0 ? [openingOf(`${no}/opening`, opening)] : []),
      ...sectionsOf(report.sections, { above: `${no}/`, printedAbove: `${no}/`, depth: 0, paragraphs, cells }),
    ],
    missing: missingIn(form?.sections ?? [], `${no}/`, cells),
  }
}

function openingOf(list: string, paragraphs: readonly ParagraphView[]): SectionView {
  const isWritten = paragraphs.some(({ printed }) => printed.length > 0)
  return { list, heading: '', depth: 0, row: null, titleAddress: null, isWritten, paragraphs }
}

interface Above {
  readonly above: string
  readonly printedAbove: string
  readonly depth: number
  readonly paragraphs: Paragraphs
  readonly cells: Cells
}

function sectionsOf(
  sections: readonly Section[],
  { above, printedAbove, depth, ...of }: Above,
): readonly SectionView[] {
  const sectionList = `${above}sections`
  const names = readList(of.cells.get(sectionList))
  return sections.flatMap((section, at) => {
    const name = names[at] ?? section.key
    const list = `${above}${name}`
    const printed = `${printedAbove}${section.key === '' ? `section${at + 1}` : section.key}`
    const inner = sectionsOf(section.sections, {
      above: `${list}.`,
      printedAbove: `${printed}.`,
      depth: depth + 1,
      ...of,
    })
    const own = paragraphsOf(list, printed, of.paragraphs, of.cells)
    const hasOwnTitle = section.key === '' || of.cells.has(`${list}.title`)
    return [
      {
        list,
        heading: section.title.place.quote,
        depth,
        row: { list: sectionList, name },
        titleAddress: hasOwnTitle ? `${list}.title` : null,
        isWritten: own.some(({ printed: lines }) => lines.length > 0) || inner.some(({ isWritten }) => isWritten),
        paragraphs: own,
      },
      ...inner,
    ]
  })
}

/** At the level where they would stand, and inside the sections that are there. */
function missingIn(forms: readonly SectionForm[], above: string, cells: Cells): readonly MissingSection[] {
  const list = `${above}sections`
  const names = readList(cells.get(list))
  return forms.flatMap(({ key, title, sections }) => {
    const there = names.filter((name) => name.split('~')[0] === key)
    if (there.length === 0) return [{ list, name: key, title }]
    return there.flatMap((name) => missingIn(sections, `${above}${name}.`, cells))
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
