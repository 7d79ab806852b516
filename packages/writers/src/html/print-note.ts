import type { Finding } from '@mingxiao/audit'
import { rules } from '@mingxiao/audit'
import { articleOf } from '@mingxiao/law'
import { attachmentNumber } from '../report/attachment-name.ts'
import { citesText, citeText } from '../report/cites-text.ts'
import { findingText } from '../report/finding-text.ts'
import { placeText } from '../report/place-text.ts'
import { severityName } from '../report/severity-name.ts'
import { type Content, html, type Markup } from './markup.ts'
import { markId, type NumberedFinding, noteId, relatedId } from './numbered-finding.ts'
import type { PageWords } from './page-words.ts'

/** A finding in the margin: where, what, found and expected, by which article. `ids` are the marks on the page. */
export function printNote(numbered: NumberedFinding, ids: ReadonlySet<string>, say: PageWords): Markup {
  const { no, finding } = numbered
  const { severity, rule, place, cites, fingerprint } = finding
  const { language } = say
  const mark = markId(numbered)
  const where = placeText(place, language)
  const head = html`<span class="no ${severity}">${no}</span> <b class="severity ${severity}">${severityName(severity, language)}</b> <span class="label">${place.label}</span>`
  return html`<li class="note ${severity}" id="${noteId(numbered)}" data-severity="${severity}">
<p class="head">${ids.has(mark) ? html`<a href="#${mark}" title="${say.toPlace}">${head}</a>` : head}<abbr title="${titleOf(finding, say)}">${rule.code}</abbr></p>
${
  where !== '' &&
  html`<p class="where">${where}</p>
`
}<p class="message">${findingText(finding, language)}</p>
${figures(finding, say)}${fixLine(finding, say)}${relatedLine(numbered, ids, say)}
<details><summary>${say.basis}${language === 'zh' ? '：' : ': '}${citesText(cites, language)}</summary>
<ul>${cites.map((id) => html`<li>${citeText(id, language)}${language === 'zh' ? '：' : ': '}${articleOf(id).gist}</li>`)}</ul>
<p class="print-id">${say.fingerprint} <code>${fingerprint}</code></p></details></li>
`
}

function titleOf({ rule }: Finding, { language }: PageWords): string {
  return rules.find(({ id }) => id === rule.id)?.title[language] ?? rule.id
}

function figures({ data }: Finding, say: PageWords): Content {
  const pairs = (['found', 'expected', 'difference'] as const).flatMap((name) => {
    const value = data[name]
    return value === undefined || value === '' || value.length > longestFigure ? [] : [[say[name], value] as const]
  })
  return (
    pairs.length > 0 &&
    html`<dl>${pairs.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
  )
}

/** Longer ones are sentences, which the message quotes already. */
const longestFigure = 24

/** What mends it, unless “expected” says so already or it is too long to be read at a glance. */
function fixLine({ fix, data, place }: Finding, say: PageWords): Content {
  if (!fix) return null
  const short = fix.filter(({ text }) => {
    return text.trim() !== '' && text.trim() !== data['expected'] && text.length <= longestFigure
  })
  const texts = new Set(
    short.map(({ at, text }) => (at.label === place.label ? text.trim() : say.atPlace(at.label, text.trim()))),
  )
  if (texts.size > few) {
    const items = [...texts].map((text) => html`<li>${text}</li>`)
    return html`<details class="fix"><summary>${say.fix} ${say.count(texts.size)}</summary><ul>${items}</ul></details>`
  }
  return (
    texts.size > 0 &&
    html`<p class="fix"><b>${say.fix}</b> ${[...texts].map((text) => html`<span>${text}</span> `)}</p>`
  )
}

function relatedLine(numbered: NumberedFinding, ids: ReadonlySet<string>, say: PageWords): Content {
  const { place, related } = numbered.finding
  if (related.length === 0) return null
  const links = related.map((other, at) => {
    const number = other.attachment === place.attachment ? '' : `${attachmentNumber(other.attachment, say.language)} `
    const text = `${number}${other.label}`
    const id = relatedId(numbered, at)
    return ids.has(id) ? html`<a href="#${id}">${text}</a>` : text
  })
  if (related.length <= few) {
    const between = say.language === 'zh' ? '、' : ', '
    return html`<p class="related"><b>${say.related}</b> ${links.map((link, at) => [at > 0 && between, link])}</p>`
  }
  const items = links.map((link) => html`<li>${link}</li>`)
  return html`<details class="related"><summary>${say.related} ${say.count(related.length)}</summary><ul>${items}</ul></details>`
}

/** So many are listed at once; more are counted, and listed on demand. */
const few = 3
