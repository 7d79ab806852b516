import type { ArticleText, EditionData, Parameter, Regulation } from '@mingxiao/law'
import type { LawFile } from './law-file.ts'
import type { StatutesContent, WordingsContent } from './word-content.ts'

/** A regulation as its file holds it: articles included, dates as far as they were read. */
export type RegulationContent = Omit<Regulation, 'inForce'> & {
  readonly inForce: { readonly from: string | null; readonly until?: string | null }
  readonly articles: Readonly<Record<string, ArticleText>>
}

/** An edition as its file holds it: years are quoted text there. */
export type EditionContent = Omit<EditionData, 'years'> & {
  readonly years: { readonly from: string; readonly until: string | null }
}

/** Everything the files hold, by id. */
export interface LawContent {
  readonly regulations: Readonly<Record<string, RegulationContent>>
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly editions: Readonly<Record<string, EditionContent>>
  readonly statutes: Readonly<Record<string, StatutesContent>>
  readonly wordings: Readonly<Record<string, WordingsContent>>
}

/** Takes the content out of files `checkShape` has accepted. */
export function contentOf(files: readonly LawFile[]): LawContent {
  const of = (kind: LawFile['kind']) =>
    Object.fromEntries(files.filter((file) => file.kind === kind).map((file) => [file.id, file.document.toJS()]))
  return {
    regulations: of('regulations'),
    parameters: of('parameters'),
    editions: of('editions'),
    statutes: of('statutes'),
    wordings: of('wordings'),
  }
}
