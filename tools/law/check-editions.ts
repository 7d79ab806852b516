import type { Problem } from '../source/problem.ts'
import { findArticle } from './find-article.ts'
import type { EditionContent, LawContent } from './law-content.ts'
import type { LawFile } from './law-file.ts'
import { problemAt } from './problem-at.ts'

/** Checks what each edition names, and that a place never has two editions of one scope for one year. */
export function checkEditions(files: readonly LawFile[], law: LawContent): Problem[] {
  return files.flatMap((file) => {
    const edition = law.editions[file.id]
    if (file.kind !== 'editions' || edition === undefined) return []
    const faults = [
      ...missingArticles(edition, law),
      ...missingWeights(edition, law),
      ...missingArticlesOfWeights(edition, law),
      ...headsWithoutWeight(edition, law),
      ...overlaps(file.id, edition, law),
    ]
    return faults.map(({ at, message }) => problemAt(file, file.document.getIn(at, true), message))
  })
}

interface Fault {
  readonly at: readonly string[]
  readonly message: string
}

function missingArticles(edition: EditionContent, law: LawContent): Fault[] {
  return Object.entries(edition.forms)
    .filter(([, article]) => findArticle(law, article) === undefined)
    .map(([form, article]) => ({ at: ['forms', form], message: `${form} cites ${article}, which does not exist.` }))
}

function missingWeights(edition: EditionContent, law: LawContent): Fault[] {
  return Object.entries(edition.weights)
    .filter(([, id]) => id !== null && law.parameters[id] === undefined)
    .map(([name, id]) => ({ at: ['weights', name], message: `weights.${name} names ${id}, which does not exist.` }))
}

function missingArticlesOfWeights(edition: EditionContent, law: LawContent): Fault[] {
  return Object.entries(edition.ownWeights ?? {})
    .filter(([, { cites }]) => findArticle(law, cites) === undefined)
    .map(([name, { cites }]) => ({
      at: ['ownWeights', name, 'cites'],
      message: `ownWeights.${name} cites ${cites}, which does not exist.`,
    }))
}

/** A place with weights of its own, or with none, may have other heads. */
function headsWithoutWeight(edition: EditionContent, law: LawContent): Fault[] {
  if (edition.weights['standard'] === null) return []
  const dated = Object.values(law.parameters[edition.weights['standard'] ?? '']?.values ?? {})
  const heads = dated.flatMap(({ value }) => (typeof value === 'object' ? Object.keys(value) : []))
  return Object.entries(edition.taxonomy)
    .filter(([, head]) => !heads.includes(head))
    .map(([kind, head]) => ({
      at: ['taxonomy', kind],
      message: `${kind} leads to ${head}, which has no standard weight.`,
    }))
}

function overlaps(id: string, edition: EditionContent, law: LawContent): Fault[] {
  return Object.entries(law.editions)
    .filter(([other, { jurisdiction, years, scope }]) => {
      const isSamePlace = jurisdiction === edition.jurisdiction && scope === edition.scope
      return other !== id && isSamePlace && covers(years, edition.years.from)
    })
    .map(([other]) => ({ at: ['years', 'from'], message: `${other} already covers ${edition.years.from}.` }))
}

function covers({ from, until }: EditionContent['years'], year: string): boolean {
  return from <= year && (until === null || year <= until)
}
