import { summarise } from '@mingxiao/audit'
import { Decimal } from '@mingxiao/core'
import type { EvidenceTable, JudgementTable, PackageTable, WaiverTable } from '../../store/tables.ts'
import type { JudgedCells, JudgedFinding } from '../judging/judge-draft.ts'
import type { JudgedIndicator } from '../judging/judged-indicators.ts'
import { isUndecided, waiverOf } from './findings-refusal.ts'
import { riskOf } from './risk-of.ts'

/** What a judged package looks like from afar, with its evidence and the waivers of its findings. */
export function judgementFrom(
  pack: Pick<PackageTable, 'region_id' | 'id' | 'organisation_id' | 'revision'>,
  judged: Pick<JudgedCells, 'findings' | 'scores' | 'indicators' | 'money' | 'spent' | 'rulesVersion'>,
  {
    waivers,
    evidence,
    at,
  }: {
    readonly waivers: readonly WaiverTable[]
    readonly evidence: readonly Pick<EvidenceTable, 'address'>[]
    readonly at: Date
  },
): JudgementTable {
  const open = judged.findings.filter((finding) => !isAccepted(finding, waivers))
  const { error, warning, info } = summarise(open)
  const indicators = judged.indicators.filter(({ kind }) => kind === 'indicator')
  const withoutEvidence = indicators.filter((indicator) => !hasEvidence(indicator, evidence)).length
  const [score] = judged.scores
  const money = judged.money === null ? null : Decimal.of(judged.money)
  return {
    region_id: pack.region_id,
    package_id: pack.id,
    organisation_id: pack.organisation_id,
    revision: pack.revision,
    rules_version: judged.rulesVersion,
    errors: error,
    warnings: warning,
    infos: info,
    waivers_open: judged.findings.filter((finding) => isAskedFor(finding, waivers)).length,
    rules: countByRule(open),
    money: judged.money,
    spent: judged.spent,
    indicators: indicators.length,
    without_evidence: withoutEvidence,
    printed: score?.printed ?? null,
    recomputed: score?.recomputed ?? null,
    risk: riskOf({ errors: error, money, withoutEvidence })?.toString() ?? null,
    judged_at: at,
  }
}

function isAccepted(finding: JudgedFinding, waivers: readonly WaiverTable[]): boolean {
  return typeof waiverOf(finding, waivers)?.accepted_by === 'string'
}

function isAskedFor(finding: JudgedFinding, waivers: readonly WaiverTable[]): boolean {
  const waiver = waiverOf(finding, waivers)
  return waiver !== undefined && isUndecided(waiver)
}

/** A file behind any cell of the indicator's row will do. */
function hasEvidence({ address }: JudgedIndicator, evidence: readonly Pick<EvidenceTable, 'address'>[]): boolean {
  const row = address.slice(0, address.lastIndexOf('.'))
  return evidence.some((one) => one.address === row || one.address.startsWith(`${row}.`))
}

function countByRule(findings: readonly JudgedFinding[]): Readonly<Record<string, number>> {
  const byRule = Map.groupBy(findings, ({ rule }) => rule.id)
  return Object.fromEntries([...byRule].map(([rule, own]) => [rule, own.length]))
}
