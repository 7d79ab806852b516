import type { Finding, Language, Severity } from '@mingxiao/audit'
import type { Package } from '@mingxiao/core'
import { type CheckedFile, isChecked, type Judged } from './checked-file.ts'
import { paint } from './paint.ts'
import { placeText } from './place-text.ts'
import { citesText, findingText, noticeText } from './render.ts'
import { type Texts, texts } from './texts.ts'

/** The result of a check for people: by file, by attachment, the gravest first only in the summary. */
export function reportAsText(files: readonly CheckedFile[], language: Language): string {
  const say = texts[language]
  return files.map((file) => (isChecked(file) ? judged(file, language, say) : refused(file, say))).join('\n')
}

function refused({ file, error }: Extract<CheckedFile, { error: unknown }>, say: Texts): string {
  return `${paint('bold', file)}\n  ${paint('error', say.cannotRead)} ${error.forUser}（${error.code}）\n`
}

function judged(file: Judged, language: Language, say: Texts): string {
  const lines = [paint('bold', file.file)]
  if (file.package) lines.push(`  ${headline(file.package, say)}`)
  for (const notice of file.notices) {
    const place = notice.origin ? placeText({ origin: notice.origin, row: null, column: null }, say) : ''
    lines.push(`  ${paint('faint', `${say.notice}${place} ${noticeText(notice, language)}`)}`)
  }
  if (file.package) {
    for (const [attachment, findings] of byAttachment(file.findings)) {
      lines.push('', paint('bold', attachmentTitle(file.package, attachment, say)))
      for (const finding of findings) lines.push(...findingLines(finding, language, say))
    }
    lines.push('', summaryLine(file, say))
  }
  return `${lines.join('\n')}\n`
}

function headline({ unit, year, attachments }: Package, say: Texts): string {
  return say.headline(unit, year, attachments.map(({ no }) => no).join('、'))
}

function byAttachment(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return Map.groupBy(findings, ({ place }) => place.attachment)
}

function attachmentTitle(pack: Package, no: string, say: Texts): string {
  const head = pack.attachments.find((attachment) => attachment.no === no)
  const project = pack.projectEvaluations.find((table) => table.no === no)?.heading.project.value
  const title = head?.title.value?.replace(/\s+/g, '') ?? say.wholePackage
  return `${say.attachment(no)} ${title}${project ? `（${project.trim()}）` : ''}`
}

function findingLines(finding: Finding, language: Language, say: Texts): readonly string[] {
  const { severity, rule, place, cites } = finding
  return [
    `  ${paint(severity, say.severities[severity])} ${rule.code} ${place.label}${paint('faint', placeText(place, say))}`,
    `      ${findingText(finding, language)}`,
    `      ${paint('faint', `${say.basis}${citesText(cites, say)}`)}`,
  ]
}

function summaryLine({ summary, findings }: Judged, say: Texts): string {
  if (findings.length === 0) return paint('good', say.nothingFound)
  const parts = (['error', 'warning', 'info'] satisfies Severity[]).map((severity) =>
    paint(severity, `${say.severities[severity]} ${summary[severity]}`),
  )
  return say.summary(findings.length, parts.join('  '))
}
