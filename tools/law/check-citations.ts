import { appliesFrom } from '../../packages/law/src/applies-from.ts'
import type { LawContent } from './law-content.ts'
import type { LawFile } from './law-file.ts'
import { type Problem, problemAt } from './problem.ts'

/** Checks every reference from a value or an edition: it exists, it applies, and it is not less verified than what rests on it. */
export function checkCitations(files: readonly LawFile[], law: LawContent): Problem[] {
  return files.flatMap((file) => {
    if (file.kind === 'parameters') return checkParameter(file, law)
    return file.kind === 'editions' ? checkEdition(file, law) : []
  })
}

function checkParameter(file: LawFile, law: LawContent): Problem[] {
  return Object.entries(law.parameters[file.id]?.values ?? {}).flatMap(([date, { cites, verified }]) => {
    const refuse = (message: string) => [problemAt(file, file.document.getIn(['values', date, 'cites'], true), message)]
    const cited = find(law, cites)
    if (cited === undefined) return refuse(`The value of ${date} cites ${cites}, which does not exist.`)

    const from = appliesFrom(cited.regulation)
    const until = cited.regulation.inForce.until ?? null
    if (from !== null && date < from) return refuse(`The value of ${date} cites ${cites}, in force only from ${from}.`)
    if (until !== null && date > until)
      return refuse(`The value of ${date} cites ${cites}, in force only until ${until}.`)
    if (verified && !cited.article.verified) {
      return refuse(`The value of ${date} is marked verified, but ${cites} is not.`)
    }
    return []
  })
}

function checkEdition(file: LawFile, law: LawContent): Problem[] {
  const edition = law.editions[file.id]
  if (edition === undefined) return []
  const forms = Object.entries(edition.forms)
    .filter(([, form]) => find(law, form.cites) === undefined)
    .map(([name, form]) =>
      problemAt(
        file,
        file.document.getIn(['forms', name, 'cites'], true),
        `${name} cites ${form.cites}, which does not exist.`,
      ),
    )
  const weights = Object.entries(edition.weights)
    .filter(([, id]) => law.parameters[id] === undefined)
    .map(([name, id]) =>
      problemAt(
        file,
        file.document.getIn(['weights', name], true),
        `weights.${name} names ${id}, which does not exist.`,
      ),
    )
  return [...forms, ...weights]
}

function find(law: LawContent, id: string) {
  const slash = id.indexOf('/')
  const regulation = law.regulations[id.slice(0, slash)]
  const article = regulation?.articles[id.slice(slash + 1)]
  return regulation && article ? { regulation, article } : undefined
}
