import { type Finding, type Language, severities } from '@mingxiao/audit'
import type { Package } from '@mingxiao/core'
import {
  type AgainstBaseline,
  attachmentName,
  attachmentNumber,
  bracketedPlace,
  type CheckedFile,
  citesText,
  findingText,
  isChecked,
  type Judged,
  type Refused,
  remarksOf,
  severityName,
} from '@mingxiao/writers'
import { noticeText } from './notice-text.ts'
import { paint } from './paint.ts'
import { type Texts, texts } from './texts.ts'

/** The result of a check for people: by file, by attachment, the gravest first only in the summary. */
export function reportAsText(files: readonly CheckedFile[], language: Language): string {
  const say = texts[language]
  return files.map((file) => (isChecked(file) ? judged(file, language, say) : refused(file, say))).join('\n')
}

function refused({ file, error }: Refused, say: Texts): string {
  return `${paint('bold', file)}\n  ${paint('error', say.cannotRead)} ${error.forUser}（${error.code}）\n`
}

function judged(file: Judged, language: Language, say: Texts): string {
  const { package: pack } = file
  const head = [
    paint('bold', file.file),
    ...(pack ? [`  ${headline(pack, say)}`] : []),
    ...noteLines(file, language, say),
  ]
  if (!pack) return `${head.join('\n')}\n`
  return `${[
    ...head,
    ...[...Map.groupBy(file.findings, ({ place }) => place.attachment)].flatMap(([attachment, findings]) => [
      '',
      paint('bold', attachmentName(pack, attachment, language)),
      ...findings.flatMap((finding) => findingLines(finding, language, say)),
    ]),
    ...waivedLines(file, language, say),
    ...(file.baseline ? baselineLines(file.baseline, language, say) : []),
    '',
    ...summaryLines(file, language, say),
  ].join('\n')}\n`
}

function headline({ unit, year, attachments }: Package, say: Texts): string {
  return say.headline(unit, year, attachments.map(({ no }) => no).join('、'))
}

/** What was read in part, and how it was judged. */
function noteLines(file: Judged, language: Language, say: Texts): readonly string[] {
  const reading = file.notices.map((notice) => {
    const place = notice.origin ? bracketedPlace({ origin: notice.origin, row: null, column: null }, language) : ''
    return `${say.notice}${place} ${noticeText(notice, language)}`
  })
  const judging = remarksOf(file, language).map(({ rule, text }) => `${say.remark}${rule && ` ${rule}`} ${text}`)
  return [...reading, ...judging].map((line) => `  ${paint('faint', line)}`)
}

function findingLines(finding: Finding, language: Language, say: Texts): readonly string[] {
  return [
    `  ${headOf(finding, language)}`,
    `      ${findingText(finding, language)}`,
    `      ${paint('faint', `${say.basis}${citesText(finding.cites, language)}`)}`,
  ]
}

function headOf({ severity, rule, place }: Finding, language: Language): string {
  const where = paint('faint', bracketedPlace(place, language))
  return `${paint(severity, severityName(severity, language))} ${rule.code} ${place.label}${where}`
}

function waivedLines({ waived }: Judged, language: Language, say: Texts): readonly string[] {
  if (waived.length === 0) return []
  return [
    '',
    paint('bold', say.waived(waived.length)),
    ...waived.flatMap(({ finding, waiver: { reason, person, date, until } }) => [
      `  ${attachmentNumber(finding.place.attachment, language)} ${headOf(finding, language)}`,
      `      ${say.waiver(reason, person, date, until)}`,
    ]),
  ]
}

function baselineLines({ file, kept, fixed }: AgainstBaseline, language: Language, say: Texts): readonly string[] {
  return [
    '',
    paint('bold', say.baseline(file, kept.length, fixed.length)),
    ...fixed.flatMap(({ code, severity, attachment, label, message }) => [
      `  ${paint('good', say.fixed)} ${severityName(severity, language)} ${code} ${attachmentNumber(attachment, language)} ${label}`,
      `      ${paint('faint', message)}`,
    ]),
  ]
}

function summaryLines({ summary, findings, baseline }: Judged, language: Language, say: Texts): readonly string[] {
  if (findings.length === 0) return [paint('good', baseline ? say.nothingNew : say.nothingFound)]
  const parts = severities.map((severity) =>
    paint(severity, `${severityName(severity, language)} ${summary[severity]}`),
  )
  return [(baseline ? say.summaryOfNew : say.summary)(findings.length, parts.join('  '))]
}
