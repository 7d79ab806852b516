import { basename } from 'node:path'
import { rules, type Severity, severities, versionOf } from '@mingxiao/audit'
import type { Notice, Package } from '@mingxiao/core'
import type { EarlierFinding } from '@mingxiao/writers'
import { cliError } from '../errors.ts'
import { checkNotice } from '../notices.ts'
import { readBytes } from '../read-bytes.ts'

/** An earlier report, to hold today's findings against. */
export interface Baseline {
  readonly file: string
  readonly rulesVersion: string
  readonly reports: readonly EarlierReport[]
}

export interface EarlierReport {
  readonly file: string
  readonly unit: string
  readonly year: number | null
  readonly findings: readonly EarlierFinding[]
}

/** Reads a report made by --format json; what was known before and still there is part of it. */
export function readBaseline(file: string): Baseline {
  const text = new TextDecoder().decode(readBytes(file))
  try {
    const { rulesVersion, reports } = asObject(JSON.parse(text))
    return { file, rulesVersion: asText(rulesVersion), reports: asList(reports).map(earlierReport) }
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof NotAReport) throw cliError('baseline-invalid', file, { cause })
    throw cause
  }
}

export interface EarlierFindings {
  readonly findings: readonly EarlierFinding[]
  readonly notices: readonly Notice[]
}

/**
 * What the baseline says of a package: its report on the file of the same path, else of the same name, else on the same
 * unit and year, as far as there is only one such.
 */
export function earlierFindings({ rulesVersion, reports }: Baseline, file: string, pack: Package): EarlierFindings {
  const same: readonly ((report: EarlierReport) => boolean)[] = [
    (report) => report.file === file,
    (report) => basename(report.file) === basename(file),
    (report) => report.unit !== '' && report.unit === pack.unit && report.year === pack.year,
  ]
  const [report] = same.map((isSame) => reports.filter(isSame)).find(({ length }) => length === 1) ?? []
  if (!report) return { findings: [], notices: [checkNotice('baseline-without-file')] }
  const notices = rulesVersion === versionOf(rules) ? [] : [checkNotice('baseline-other-rules')]
  return { findings: report.findings, notices }
}

class NotAReport extends Error {}

type Json = Readonly<Record<string, unknown>>

function earlierReport(found: unknown): EarlierReport {
  const { file, package: pack, findings, baseline } = asObject(found)
  const { unit, year } = pack ? asObject(pack) : {}
  const kept = baseline ? asList(asObject(baseline)['kept']) : []
  return {
    file: asText(file),
    unit: typeof unit === 'string' ? unit : '',
    year: typeof year === 'number' ? year : null,
    findings: [...(findings === undefined ? [] : asList(findings)), ...kept].map(earlierFinding),
  }
}

function earlierFinding(found: unknown): EarlierFinding {
  const { fingerprint, rule, severity, attachment, place, message } = asObject(found)
  return {
    fingerprint: asText(fingerprint),
    code: asText(asObject(rule)['code']),
    severity: asSeverity(severity),
    attachment: asText(attachment),
    label: asText(asObject(place)['label']),
    message: asText(message),
  }
}

function asObject(found: unknown): Json {
  if (typeof found === 'object' && found !== null && !Array.isArray(found)) return found as Json
  throw new NotAReport('no object')
}

function asList(found: unknown): readonly unknown[] {
  if (Array.isArray(found)) return found
  throw new NotAReport('no list')
}

function asText(found: unknown): string {
  if (typeof found === 'string') return found
  throw new NotAReport('no text')
}

function asSeverity(found: unknown): Severity {
  const known = severities.find((severity) => severity === found)
  if (known) return known
  throw new NotAReport('no severity')
}
