import { type ArticleId, articleName, articleOf, isInForceOn, type MissingValue } from '@mingxiao/law'
import type { Finding } from './finding.ts'
import { type Bilingual, fillMessage, type Language } from './message.ts'
import type { Rule } from './rule.ts'

/** A rule that did not judge, and why. */
export interface LeftOut {
  readonly rule: Finding['rule']
  readonly why: WhyLeftOut
}

/**
 * switched-off: the settings say so. not-in-force: none of the articles it rests on was in force on the day whose law
 * judges. no-value: the law sets no number for the year, or had not set it by that day.
 */
export type WhyLeftOut =
  | { readonly kind: 'switched-off'; readonly reason: string }
  | { readonly kind: 'not-in-force'; readonly articles: readonly ArticleId[] }
  | ({ readonly kind: 'no-value' } & MissingValue)

/** Why a rule has nothing to say by the law of that day; null where one of its articles was in force. */
export function cannotJudge({ code, id, cites }: Rule, lawDay: string): LeftOut | null {
  if (cites.some((article) => isInForceOn(article, lawDay))) return null
  return { rule: { code, id }, why: { kind: 'not-in-force', articles: cites } }
}

/** The reason in words. */
export function leftOutText({ why }: LeftOut, language: Language): string {
  switch (why.kind) {
    case 'switched-off':
      return fillMessage(words.switchedOff[language], { reason: why.reason })
    case 'not-in-force': {
      const articles = why.articles.map((id) => articleText(id, language)).join(language === 'zh' ? '、' : ', ')
      return fillMessage(words.notInForce[language], { articles })
    }
    case 'no-value':
      return fillMessage(words.noValue[language], { parameter: why.description, from: why.from })
  }
}

const words = {
  switchedOff: { zh: '按设置停用：{reason}', en: 'Switched off by the settings: {reason}' },
  notInForce: { zh: '所依据的条款当日都没有施行：{articles}。', en: 'None of its articles was in force: {articles}.' },
  noValue: {
    zh: '所用的数值当时还没有规定：{parameter}（自{from}起有）。',
    en: 'The number it uses had not been set: {parameter} (from {from}).',
  },
  since: { zh: '{article}（自{from}起）', en: '{article} (from {from})' },
} as const satisfies Readonly<Record<string, Bilingual>>

function articleText(id: ArticleId, language: Language): string {
  const { from } = articleOf(id).inForce
  const article = articleName(id)
  return from === null ? article : fillMessage(words.since[language], { article, from })
}
