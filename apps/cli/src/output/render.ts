import { type Finding, fillMessage, type Language, renderFinding, rules } from '@mingxiao/audit'
import type { Notice } from '@mingxiao/core'
import { articleOf } from '@mingxiao/law'
import { noticeMessages } from '@mingxiao/readers'

const rulesById = new Map(rules.map((rule) => [rule.id, rule]))

/** A finding in words. */
export function findingText(finding: Finding, language: Language): string {
  return renderFinding(finding, rulesById, language)
}

/** A notice in words. */
export function noticeText({ code, data }: Notice, language: Language): string {
  const messages: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = noticeMessages
  const message = messages[code]
  if (!message) throw new Error(`no message for the notice ${code}`)
  return fillMessage(message[language], data)
}

/** An article as it is cited: “财预〔2020〕10号第十六条”. */
export function citeText(id: Finding['cites'][number]): string {
  const { regulation, label, title } = citation(id)
  return regulation === '' ? title + label : regulation + label
}

/** The parts of a citation, and whether its original was read. */
export function citation(id: Finding['cites'][number]) {
  const article = articleOf(id)
  return {
    id,
    title: article.regulation.title,
    regulation: article.regulation.number ?? '',
    label: article.label,
    verified: article.verified,
  }
}
