import { severities } from '@mingxiao/audit'
import { type Package, squeezed } from '@mingxiao/core'
import type { Judged } from '../report/checked-file.ts'
import { bracketedPlace } from '../report/place-text.ts'
import { remarksOf } from '../report/remarks-of.ts'
import { severityName } from '../report/severity-name.ts'
import type { Wording } from '../report/wording.ts'
import type { Sheet } from './lay-out-sheets.ts'
import { type Content, html, type Markup } from './markup.ts'
import type { NumberedFinding } from './numbered-finding.ts'
import type { PageWords } from './page-words.ts'

export interface ListedSheet {
  readonly sheet: Sheet
  readonly id: string
  readonly name: string
}

/** Whose package, how many findings of which severity, on which attachment; the filters appear with the script. */
export function printHead(
  file: Judged,
  pack: Package,
  sheets: readonly ListedSheet[],
  wording: Wording,
  say: PageWords,
): Markup {
  const { summary, findings, baseline } = file
  const verdict = findings.length > 0 ? say.count(findings.length) : baseline ? say.nothingNew : say.nothingFound
  return html`<header class="masthead">
<p class="kicker">${say.title} · ${say.year(pack.year)}</p>
<h1>${squeezed(pack.unit) || say.unnamedUnit}</h1>
<p class="source">${file.file} · ${verdict}</p>
<ul class="counts">${severities.map((severity) => html`<li class="count ${severity}"><b>${summary[severity]}</b> ${severityName(severity, say.language)}</li>`)}</ul>
<nav class="contents" aria-label="${say.contents}"><ul>
${sheets.map((listed) => contentsLine(listed, say))}</ul></nav>
${notes(file, wording, say)}</header>
${findings.length > 0 && filters(say)}`
}

function contentsLine({ sheet, id, name }: ListedSheet, say: PageWords): Content {
  return html`<li><a href="#${id}">${name}</a> ${severities.map((severity) => {
    const count = countOf(sheet.findings, severity)
    return (
      count > 0 && html`<span class="tally ${severity}" title="${severityName(severity, say.language)}">${count}</span>`
    )
  })}</li>
`
}

function countOf(findings: readonly NumberedFinding[], wanted: string): number {
  return findings.filter(({ finding: { severity } }) => severity === wanted).length
}

function notes(file: Judged, { noticeText, language }: Wording, say: PageWords): Content {
  const reading = file.notices.map((notice) => {
    const place = notice.origin ? bracketedPlace({ origin: notice.origin, row: null, column: null }, language) : ''
    return html`<li>${noticeText(notice)}${place}</li>`
  })
  const judging = remarksOf(file, language).map(
    ({ rule, text }) => html`<li>${rule !== '' && html`<b>${rule}</b> `}${text}</li>`,
  )
  return [
    reading.length > 0 &&
      html`<details class="remarks"><summary>${say.reading} ${reading.length}</summary><ul>${reading}</ul></details>\n`,
    judging.length > 0 &&
      html`<details class="remarks"><summary>${say.remarks} ${judging.length}</summary><ul>${judging}</ul></details>\n`,
  ]
}

function filters(say: PageWords): Markup {
  return html`<form class="filters" hidden><span>${say.show}</span> ${severities.map(
    (severity) =>
      html`<label class="${severity}"><input type="checkbox" name="${severity}" checked> ${severityName(severity, say.language)}</label> `,
  )}<input type="search" name="words" aria-label="${say.search}" placeholder="${say.search}"> <output hidden>${say.nothingShown}</output></form>
`
}
