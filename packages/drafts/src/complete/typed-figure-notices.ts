import { allSections, type Notice, type Report, reportsOf } from '@mingxiao/core'
import type { CompletedDraft } from './completed-draft.ts'

/** Says of each report which of its figures somebody typed instead of taking them from a table. */
export function typedFigureNotices({ pack, paragraphs }: CompletedDraft): readonly Notice[] {
  return reportsOf(pack).flatMap((report): readonly Notice[] => {
    const found = typedBySection(report, paragraphs)
    const count = found.reduce((sum, { figures }) => sum + figures.length, 0)
    if (count === 0) return []
    const listed = found.slice(0, mostListed).map(({ name, figures }) => `${figures.join('、')}（${name}）`)
    const figures = listed.join('，') + (found.length > mostListed ? '……' : '')
    return [{ code: 'figures-typed', data: { attachment: report.no, count: String(count), figures }, origin: null }]
  })
}

interface TypedFigures {
  readonly name: string
  readonly figures: readonly string[]
}

const mostListed = 10

function typedBySection(report: Report, paragraphs: CompletedDraft['paragraphs']): readonly TypedFigures[] {
  const parts = [{ name: '开头', paragraphs: report.opening }, ...allSections(report)]
  return parts
    .map(({ name, paragraphs: entries }) => ({
      name,
      figures: entries.flatMap(({ place: { origin } }) => {
        const segments = origin.format === 'form' ? (paragraphs.get(origin.path) ?? []) : []
        return segments.filter(({ isTypedFigure }) => isTypedFigure).map(({ text }) => text)
      }),
    }))
    .filter(({ figures }) => figures.length > 0)
}
