import { type Finding, type Language, leftOutText, rules, versionOf } from '@mingxiao/audit'
import type { Origin, Place } from '@mingxiao/core'
import {
  type AgainstBaseline,
  type CheckedFile,
  findingText,
  isChecked,
  type Judged,
  type Refused,
} from '@mingxiao/writers'
import { productVersion } from '../product-version.ts'
import { citation } from './citation.ts'
import { noticeText } from './notice-text.ts'
import { packageAsJson } from './package-as-json.ts'

/** The result of a check as one JSON object, for programs. */
export function reportAsJson(files: readonly CheckedFile[], language: Language): string {
  const reports = files.map((file) => fileAsJson(file, language))
  return `${JSON.stringify({ version: productVersion, rulesVersion: versionOf(rules), reports }, null, 2)}\n`
}

/** What a report says of one file. */
export function fileAsJson(file: CheckedFile, language: Language): object {
  return isChecked(file) ? judged(file, language) : refused(file)
}

function judged(file: Judged, language: Language) {
  const listed = (findings: readonly Finding[]) => findings.map((finding) => findingAsJson(finding, language))
  return {
    file: file.file,
    sha256: file.sha256,
    notices: file.notices.map((notice) => ({
      code: notice.code,
      message: noticeText(notice, language),
      place: notice.origin ? originAsJson(notice.origin) : null,
    })),
    package: file.package ? packageAsJson(file.package) : null,
    findings: listed(file.findings),
    waived: file.waived.map(({ finding, waiver: { reason, person, date, until } }) => {
      return { ...findingAsJson(finding, language), waiver: { reason, person, date, until } }
    }),
    ...(file.baseline ? { baseline: baselineAsJson(file.baseline, listed) } : {}),
    leftOut: file.leftOut.map((left) => ({ ...left, message: leftOutText(left, language) })),
    reweighed: file.reweighed,
    law: file.law,
    summary: file.summary,
  }
}

function refused({ file, error }: Refused) {
  return { file, error: { code: error.code, message: error.forUser } }
}

function baselineAsJson<T>({ file, kept, fixed }: AgainstBaseline, listed: (findings: readonly Finding[]) => T) {
  return { file, kept: listed(kept), fixed }
}

function findingAsJson(finding: Finding, language: Language) {
  const { found, expected, difference } = finding.data
  return {
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    severity: finding.severity,
    attachment: finding.place.attachment,
    place: placeAsJson(finding.place),
    message: findingText(finding, language),
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(difference === undefined ? {} : { difference }),
    cites: finding.cites.map(citation),
    related: finding.related.map(placeAsJson),
    ...(finding.fix ? { fix: finding.fix.map(({ at, text }) => ({ at: placeAsJson(at), text })) } : {}),
  }
}

/** Table, row and column count from 1; a part and offset, a line or a cell address as the file's format has them. */
export function placeAsJson(place: Place) {
  const { attachment, label, table, row, column, origin, quote } = place
  return {
    attachment,
    label,
    ...(table === null ? {} : { table }),
    ...(row === null ? {} : { row }),
    ...(column === null ? {} : { column }),
    ...originAsJson(origin),
    quote,
  }
}

function originAsJson(origin: Origin) {
  const { format, ...position } = origin
  return format === 'doc' ? { part: 'WordDocument', ...position } : position
}
