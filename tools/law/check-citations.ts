import type { Problem } from '../source/problem.ts'
import { appliesFrom } from './applies-from.ts'
import { findArticle } from './find-article.ts'
import type { LawContent } from './law-content.ts'
import type { LawFile } from './law-file.ts'
import { problemAt } from './problem-at.ts'

/** Checks what each value cites: the article exists, is in force on the value's date, and was read if the value claims so. */
export function checkCitations(files: readonly LawFile[], law: LawContent): Problem[] {
  return files.flatMap((file) =>
    Object.entries(law.parameters[file.id]?.values ?? {}).flatMap(([date, { cites, verified }]) => {
      const fault = faultOf(law, date, cites, verified)
      const node = file.document.getIn(['values', date, 'cites'], true)
      return fault === null ? [] : [problemAt(file, node, `The value of ${date} ${fault}`)]
    }),
  )
}

function faultOf(law: LawContent, date: string, cites: string, verified: boolean): string | null {
  const cited = findArticle(law, cites)
  if (cited === undefined) return `cites ${cites}, which does not exist.`

  const from = appliesFrom(cited.regulation)
  const until = cited.regulation.inForce.until ?? null
  if (from !== null && date < from) return `cites ${cites}, in force only from ${from}.`
  if (until !== null && date > until) return `cites ${cites}, in force only until ${until}.`
  if (verified && !cited.article.verified) return `is marked verified, but ${cites} is not.`
  return null
}
