import type { Entry, Package, Place } from '@mingxiao/core'
import { NoValueError } from '@mingxiao/law'
import type { Archive } from '../copies/archive.ts'
import type { Finding } from './finding.ts'
import { createFingerprints, type Fingerprints } from './fingerprint.ts'
import { fixOf } from './fix.ts'
import { cannotJudge, type LeftOut } from './left-out.ts'
import { printDatum } from './message.ts'
import { inReadingOrder } from './reading-order.ts'
import type { Messages, Report, Rule } from './rule.ts'

export interface JudgeOptions {
  /** The day whose law judges, an ISO date. A rule none of whose articles was in force then stays silent. */
  readonly lawDay?: string
  /** A monotonic clock in nanoseconds; without one nothing is timed. */
  readonly clock?: () => bigint
  /** Packages of earlier years or other units to compare with; without them the rules that compare stay silent. */
  readonly archive?: Archive
}

export interface Judgement {
  /** In reading order. */
  readonly findings: readonly Finding[]
  /** The rules that did not judge, each with the reason. */
  readonly leftOut: readonly LeftOut[]
  /** How long each rule took; empty without a clock. */
  readonly timings: readonly Timing[]
}

export interface Timing {
  readonly rule: Finding['rule']
  readonly nanoseconds: bigint
}

/** Judges a package by every rule that can judge it, by the law of a day where one is given. */
export function judgePackage(pack: Package, rules: readonly Rule[], options: JudgeOptions = {}): Judgement {
  const { lawDay } = options
  const judged = lawDay === undefined ? pack : { ...pack, lawDay }
  const runs = rules.map((rule) => runRule(rule, judged, options))
  const found = runs.flatMap(({ rule, reports }) => reports.map((report) => ({ rule, report })))
  const ordered = found.toSorted((a, b) => inReadingOrder(a.report.at, b.report.at) || byCode(a.rule, b.rule))
  const fingerprints = createFingerprints(pack)
  return {
    findings: ordered.map(({ rule, report }) => findingOf(rule, report, fingerprints)),
    leftOut: runs.flatMap(({ leftOut }) => leftOut ?? []),
    timings: runs.flatMap(({ rule, nanoseconds }) =>
      nanoseconds === null ? [] : [{ rule: { code: rule.code, id: rule.id }, nanoseconds }],
    ),
  }
}

interface Run {
  readonly rule: Rule
  readonly reports: readonly Placed[]
  readonly leftOut: LeftOut | null
  readonly nanoseconds: bigint | null
}

interface Placed extends Omit<Report<Messages>, 'at' | 'related'> {
  readonly at: Place
  readonly related: readonly Place[]
}

function runRule(rule: Rule, pack: Package, { clock, archive }: JudgeOptions): Run {
  const why = pack.lawDay === undefined ? null : cannotJudge(rule, pack.lawDay)
  if (why) return { rule, reports: [], leftOut: why, nanoseconds: null }
  const start = clock?.()
  const outcome = reportsOf(rule, pack, archive ?? null)
  const nanoseconds = clock && start !== undefined ? clock() - start : null
  return { rule, ...outcome, nanoseconds }
}

/** A rule that finds no value for the year says nothing at all: half a judgement would look like a whole one. */
function reportsOf(rule: Rule, pack: Package, archive: Archive | null): Pick<Run, 'reports' | 'leftOut'> {
  const reports: Placed[] = []
  try {
    const add = (report: Report) => {
      reports.push({ ...report, at: placeOf(report.at), related: (report.related ?? []).map(placeOf) })
    }
    rule.check(pack, add, archive)
  } catch (error) {
    if (!(error instanceof NoValueError)) throw error
    const { code, id } = rule
    return { reports: [], leftOut: { rule: { code, id }, why: { kind: 'no-value', ...error.missing } } }
  }
  return { reports, leftOut: null }
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
  const data: Record<string, string> = {}
  for (const [name, datum] of Object.entries(report.data)) data[name] = printDatum(datum)
  const fix = fixOf(report.fix ?? [])
  return {
    fingerprint: fingerprints.next(rule.id, report.message, report.at),
    rule: { code: rule.code, id: rule.id },
    severity: message.severity ?? rule.severity,
    message: report.message,
    data,
    place: report.at,
    related: report.related,
    cites: rule.cites,
    ...(fix ? { fix } : {}),
  }
}
