import type { Entry, Package, Place } from '@mingxiao/core'
import type { Finding } from './finding.ts'
import { createFingerprints, type Fingerprints } from './fingerprint.ts'
import { printDatum } from './message.ts'
import { inReadingOrder } from './reading-order.ts'
import type { Messages, Report, Rule } from './rule.ts'

/** Judges a package by every rule; the findings come in reading order. */
export function runRules(pack: Package, rules: readonly Rule[]): readonly Finding[] {
  const found = rules.flatMap((rule) => reportsOf(rule, pack).map((report) => ({ rule, report })))
  const ordered = found.toSorted((a, b) => inReadingOrder(a.report.at, b.report.at) || byCode(a.rule, b.rule))
  const fingerprints = createFingerprints(pack)
  return ordered.map(({ rule, report }) => findingOf(rule, report, fingerprints))
}

interface Placed extends Omit<Report<Messages>, 'at' | 'related'> {
  readonly at: Place
  readonly related: readonly Place[]
}

function reportsOf(rule: Rule, pack: Package): readonly Placed[] {
  const reports: Placed[] = []
  rule.check(pack, (report) => {
    reports.push({ ...report, at: placeOf(report.at), related: (report.related ?? []).map(placeOf) })
  })
  return reports
}

function placeOf(at: Place | Entry<unknown>): Place {
  return 'place' in at ? at.place : at
}

function byCode(a: Rule, b: Rule): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0
}

function findingOf(rule: Rule, report: Placed, fingerprints: Fingerprints): Finding {
  const message = rule.messages[report.message]
  if (!message) throw new Error(`rule ${rule.id} has no message “${report.message}”`)
  const data = Object.entries(report.data).map(([name, datum]) => [name, printDatum(datum)])
  return {
    fingerprint: fingerprints.next(rule.id, report.message, report.at),
    rule: { code: rule.code, id: rule.id },
    severity: message.severity ?? rule.severity,
    message: report.message,
    data: Object.fromEntries(data),
    place: report.at,
    related: report.related,
    cites: rule.cites,
  }
}
