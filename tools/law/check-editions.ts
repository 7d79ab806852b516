import type { Problem } from '../source/problem.ts'
import { findArticle } from './find-article.ts'
import type { EditionContent, LawContent } from './law-content.ts'
import type { LawFile } from './law-file.ts'
import { problemAt } from './problem-at.ts'

/** Checks what each edition names: its articles and parameters exist, and every indicator kind leads to a weighted one. */
export function checkEditions(files: readonly LawFile[], law: LawContent): Problem[] {
  return files.flatMap((file) => {
    const edition = law.editions[file.id]
    if (file.kind !== 'editions' || edition === undefined) return []
    return faultsOf(edition, law).map(({ at, message }) => problemAt(file, file.document.getIn(at, true), message))
  })
}

interface Fault {
  readonly at: readonly string[]
  readonly message: string
}

function faultsOf(edition: EditionContent, law: LawContent): Fault[] {
  const forms = Object.entries(edition.forms)
    .filter(([, { cites }]) => findArticle(law, cites) === undefined)
    .map(([name, { cites }]) => ({
      at: ['forms', name, 'cites'],
      message: `${name} cites ${cites}, which does not exist.`,
    }))
  const weights = Object.entries(edition.weights)
    .filter(([, id]) => law.parameters[id] === undefined)
    .map(([name, id]) => ({ at: ['weights', name], message: `weights.${name} names ${id}, which does not exist.` }))
  const heads = weightedHeads(edition, law)
  const taxonomy = Object.entries(edition.taxonomy)
    .filter(([, head]) => !heads.includes(head))
    .map(([kind, head]) => ({
      at: ['taxonomy', kind],
      message: `${kind} leads to ${head}, which has no standard weight.`,
    }))
  return [...forms, ...weights, ...taxonomy]
}

function weightedHeads(edition: EditionContent, law: LawContent): string[] {
  const dated = Object.values(law.parameters[edition.weights['standard'] ?? '']?.values ?? {})
  return dated.flatMap(({ value }) => (typeof value === 'object' ? Object.keys(value) : []))
}
