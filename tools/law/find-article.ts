import type { ArticleText } from '@mingxiao/law'
import type { LawContent, RegulationContent } from './law-content.ts'

/** The article a citation such as `budget-law/13` names, with its regulation. */
export function findArticle(
  law: LawContent,
  id: string,
): { readonly regulation: RegulationContent; readonly article: ArticleText } | undefined {
  const slash = id.indexOf('/')
  const regulation = law.regulations[id.slice(0, slash)]
  const article = regulation?.articles[id.slice(slash + 1)]
  return regulation && article ? { regulation, article } : undefined
}
