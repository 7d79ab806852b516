import { type Finding, fillMessage, type Language, renderFinding, rules } from '@mingxiao/audit'
import type { Notice } from '@mingxiao/core'
import { articleOf, type RegulationKind } from '@mingxiao/law'
import { noticeMessages } from '@mingxiao/readers'
import type { Texts } from './texts.ts'

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

/** Articles as they are cited: “财预〔2020〕10号第十六条（条号待核对原文）、通行审核做法 零与空白”. */
export function citesText(ids: Finding['cites'], say: Pick<Texts, 'unverified' | 'between'>): string {
  return ids.map((id) => citeText(id, say)).join(say.between)
}

function citeText(id: Finding['cites'][number], say: Pick<Texts, 'unverified'>): string {
  const { regulation, label, verified } = articleOf(id)
  const space = label.startsWith('第') ? '' : ' '
  const note = verified || !isIssued(regulation.kind) ? '' : say.unverified
  return `${regulation.shortTitle}${space}${label}${note}`
}

/** Practices and forms have no articles whose numbers could be checked. */
function isIssued(kind: RegulationKind): boolean {
  return kind !== 'practice' && kind !== 'form'
}

/** The parts of a citation, and whether its original was read. */
export function citation(id: Finding['cites'][number]) {
  const { regulation, label, verified } = articleOf(id)
  return { id, title: regulation.title, article: label, verified }
}
