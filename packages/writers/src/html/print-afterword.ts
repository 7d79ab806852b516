import type { Finding } from '@mingxiao/audit'
import { attachmentNumber } from '../report/attachment-name.ts'
import type { Judged } from '../report/checked-file.ts'
import { findingText } from '../report/finding-text.ts'
import { severityName } from '../report/severity-name.ts'
import { type Content, html } from './markup.ts'
import type { PageWords } from './page-words.ts'

/** What was found and does not count: waived, known before, fixed since. */
export function printAfterword({ waived, baseline }: Judged, say: PageWords): Content {
  const kept = baseline?.kept ?? []
  const fixed = baseline?.fixed ?? []
  return [
    list(
      say.waived(waived.length),
      waived.map(
        ({ finding, waiver }) => html`<li>${line(finding, say)}<p class="remark">${say.waiver(waiver)}</p></li>`,
      ),
    ),
    list(
      say.kept(kept.length, baseline?.file ?? ''),
      kept.map((finding) => html`<li>${line(finding, say)}</li>`),
    ),
    list(
      say.fixed(fixed.length),
      fixed.map(({ severity, code, attachment, label, message }) => {
        const where = `${code} ${attachmentNumber(attachment, say.language)} ${label}`
        return html`<li><p><b class="severity ${severity}">${severityName(severity, say.language)}</b> ${where}</p><p>${message}</p></li>`
      }),
    ),
  ]
}

function list(title: string, items: readonly Content[]): Content {
  return items.length > 0 && html`<details class="afterword"><summary>${title}</summary><ol>${items}</ol></details>\n`
}

function line(finding: Finding, { language }: PageWords): Content {
  const { severity, rule, place } = finding
  const where = `${rule.code} ${attachmentNumber(place.attachment, language)} ${place.label}`
  return html`<p><b class="severity ${severity}">${severityName(severity, language)}</b> ${where}</p><p>${findingText(finding, language)}</p>`
}
