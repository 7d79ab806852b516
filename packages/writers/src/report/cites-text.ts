import type { Language } from '@mingxiao/audit'
import { type ArticleId, articleName, articleOf, type RegulationKind } from '@mingxiao/law'

/** Articles as they are cited: “财预〔2020〕10号第十六条（条号待核对原文）、通行审核做法 零与空白”. */
export function citesText(ids: readonly ArticleId[], language: Language): string {
  return ids.map((id) => citeText(id, language)).join(language === 'zh' ? '、' : ', ')
}

/** One article as it is cited, saying where its number was not checked. */
export function citeText(id: ArticleId, language: Language): string {
  const { regulation, verified } = articleOf(id)
  return `${articleName(id)}${verified || !isIssued(regulation.kind) ? '' : unverified[language]}`
}

const unverified: Readonly<Record<Language, string>> = {
  zh: '（条号待核对原文）',
  en: ' (article number not checked against the original)',
}

/** Practices and forms have no articles whose numbers could be checked. */
function isIssued(kind: RegulationKind): boolean {
  return kind !== 'practice' && kind !== 'form'
}
