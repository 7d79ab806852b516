import { plainText } from '@mingxiao/core'
import type { Finding } from './finding.ts'

/** A finding that somebody answers for: it stays in the report, with the reason, and no longer counts. */
export interface Waiver {
  /** One finding by its fingerprint, or all of a rule (code or id) at a place (“附件1 控制率”). */
  readonly target: { readonly fingerprint: string } | { readonly rule: string; readonly place: string }
  readonly reason: string
  readonly person: string
  /** The day it was granted, and the last day it holds; ISO dates. */
  readonly date: string
  readonly until: string | null
}

export interface Waived<W extends Waiver> {
  readonly finding: Finding
  readonly waiver: W
}

export interface AppliedWaivers<W extends Waiver> {
  /** What still counts. */
  readonly findings: readonly Finding[]
  readonly waived: readonly Waived<W>[]
  /** No finding is like this any more: the waiver can go. */
  readonly unused: readonly W[]
  /** Past their last day: their findings count again. */
  readonly expired: readonly W[]
}

/** Sets waived findings apart, as of a day. Where several waivers fit, the first one holds. */
export function applyWaivers<W extends Waiver>(
  findings: readonly Finding[],
  waivers: readonly W[],
  today: string,
): AppliedWaivers<W> {
  const isExpired = ({ until }: Waiver) => until !== null && until < today
  const valid = waivers.filter((waiver) => !isExpired(waiver))
  const answered = findings.map((finding) => ({ finding, waiver: valid.find((one) => covers(one, finding)) }))
  const used = new Set(answered.map(({ waiver }) => waiver))
  return {
    findings: answered.filter(({ waiver }) => waiver === undefined).map(({ finding }) => finding),
    waived: answered.flatMap(({ finding, waiver }) => (waiver ? [{ finding, waiver }] : [])),
    unused: valid.filter((waiver) => !used.has(waiver)),
    expired: waivers.filter(isExpired),
  }
}

function covers({ target }: Waiver, { fingerprint, rule, place }: Finding): boolean {
  if ('fingerprint' in target) return target.fingerprint === fingerprint
  const isRule = target.rule.toUpperCase() === rule.code || target.rule === rule.id
  return isRule && plainText(target.place) === plainText(placeName(place))
}

/** A place as waivers name it: “附件1 控制率”; of the package as a whole, its label alone. */
export function placeName({ attachment, label }: Pick<Finding['place'], 'attachment' | 'label'>): string {
  return attachment === '' ? label : `附件${attachment} ${label}`
}
