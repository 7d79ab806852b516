import { type Finding, type Language, rules, versionOf } from '@mingxiao/audit'
import type { Origin, Place } from '@mingxiao/core'
import { productVersion } from '../product-version.ts'
import { type CheckedFile, isChecked } from './checked-file.ts'
import { packageAsJson } from './package-as-json.ts'
import { citation, findingText, noticeText } from './render.ts'

/** The result of a check as one JSON object, for programs. */
export function reportAsJson(files: readonly CheckedFile[], language: Language): string {
  const reports = files.map((file) => (isChecked(file) ? judged(file, language) : refused(file)))
  return `${JSON.stringify({ version: productVersion, rulesVersion: versionOf(rules), reports }, null, 2)}\n`
}

function judged(file: Extract<CheckedFile, { findings: unknown }>, language: Language) {
  return {
    file: file.file,
    sha256: file.sha256,
    notices: file.notices.map((notice) => ({
      code: notice.code,
      message: noticeText(notice, language),
      place: notice.origin ? originAsJson(notice.origin) : null,
    })),
    package: file.package ? packageAsJson(file.package) : null,
    findings: file.findings.map((finding) => findingAsJson(finding, language)),
    summary: file.summary,
  }
}

function refused({ file, error }: Extract<CheckedFile, { error: unknown }>) {
  return { file, error: { code: error.code, message: error.forUser } }
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
