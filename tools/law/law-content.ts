import type { ArticleText, EditionData, Parameter, Regulation } from '../../packages/law/src/law-data.ts'
import type { LawFile } from './law-file.ts'

/** A regulation as its file holds it, articles included. */
export type RegulationContent = Regulation & { readonly articles: Readonly<Record<string, ArticleText>> }

/** An edition as its file holds it: years are quoted text there. */
export type EditionContent = Omit<EditionData, 'years'> & {
  readonly years: { readonly from: string; readonly until: string | null }
}

/** Everything the files hold, by id. Only for files `checkShape` has accepted. */
export interface LawContent {
  readonly regulations: Readonly<Record<string, RegulationContent>>
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly editions: Readonly<Record<string, EditionContent>>
}

/** Takes the content out of well-shaped files. */
export function contentOf(files: readonly LawFile[]): LawContent {
  const of = (kind: LawFile['kind']) =>
    Object.fromEntries(files.filter((file) => file.kind === kind).map((file) => [file.id, file.document.toJS()]))
  return { regulations: of('regulations'), parameters: of('parameters'), editions: of('editions') }
}
