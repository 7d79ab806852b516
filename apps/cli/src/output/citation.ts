import { type ArticleId, articleOf } from '@mingxiao/law'

/** The parts of a citation, and whether its original was read. */
export function citation(id: ArticleId) {
  const { regulation, label, verified } = articleOf(id)
  return { id, title: regulation.title, article: label, verified }
}
