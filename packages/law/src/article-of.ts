import type { ArticleId, RegulationId } from './ids.ts'
import { articles, regulations } from './law.generated.ts'
import type { ArticleText, InForce, Regulation } from './law-data.ts'

/** An article together with the regulation it stands in. */
export interface Article extends ArticleText {
  readonly id: ArticleId
  readonly regulation: Regulation & { readonly id: RegulationId }
  readonly inForce: InForce
}

/** The article of that name: label, gist in our words, its regulation, and whether the original was read. */
export function articleOf(id: ArticleId): Article {
  if (!Object.hasOwn(articles, id)) throw new Error(`There is no article ${id}.`)
  const regulation = regulationOf(id.slice(0, id.indexOf('/')) as RegulationId)
  return { id, ...articles[id], regulation, inForce: regulation.inForce }
}

/** An article as it is cited: “预算法第十三条”, “通行审核做法 零与空白”. */
export function articleName(id: ArticleId): string {
  const { regulation, label } = articleOf(id)
  return `${regulation.shortTitle}${label.startsWith('第') ? '' : ' '}${label}`
}

/** The regulation of that name, without its articles. */
export function regulationOf(id: RegulationId): Regulation & { readonly id: RegulationId } {
  if (!Object.hasOwn(regulations, id)) throw new Error(`There is no regulation ${id}.`)
  return { id, ...regulations[id] }
}

/** Whether the article applies on 31 December of the fiscal year; one without a known date counts as applying. */
export function isInForce(id: ArticleId, year: number): boolean {
  return isInForceOn(id, `${year}-12-31`)
}

/** Whether the article applies on that day and had been issued by then; an unknown date speaks for it. */
export function isInForceOn(id: ArticleId, day: string): boolean {
  const { inForce, regulation } = articleOf(id)
  const { from, until } = inForce
  const isIssued = regulation.issued === null || regulation.issued <= day
  return isIssued && (from === null || from <= day) && (until === null || until >= day)
}
