import { type Content, changeText, citesText, findingText, html } from '@mingxiao/writers'
import { maskedText } from '../actions/judging/without-personal-data.ts'
import type { ReadPublished } from '../actions/publishing/read-published.ts'
import type { PublishedFileTable } from '../store/tables.ts'
import { dayOf } from './day-of.ts'
import { laidContents, laidPages } from './laid-pages.ts'
import type { PageSetting } from './page-setting.ts'
import { plainEvaluations } from './plain-evaluations.ts'
import { publicPage } from './public-page.ts'

/** A published package for everybody: in plain words first, then all that stands behind them. */
export function packagePage(
  setting: PageSetting,
  published: ReadPublished,
  files: readonly PublishedFileTable[],
): string {
  const { say, link } = setting
  const { regionId, region, unit, year } = published
  return publicPage(setting, {
    title: say.packageTitle(unit, year),
    path: [{ label: say.regionTitle(region), href: link(`/public/regions/${regionId}`) }],
    body: [
      facts(setting, published),
      replacedNote(setting, published),
      part(say.inShort, plainEvaluations(setting, published.plain.evaluations)),
      part(say.acknowledged, acknowledged(setting, published)),
      part(say.versions, versions(setting, published)),
      part(say.downloads, downloads(setting, published, files)),
      part(say.forms, [laidContents(published.laid), laidPages(setting, published.laid, published.plain.formWords)]),
    ],
  })
}

function part(title: string, content: Content): Content {
  return html`<section><h2>${title}</h2>${content}</section>`
}

function facts({ say, link }: PageSetting, { department, publishedAt, submission, receipts }: ReadPublished): Content {
  const numbers = receipts.map(({ number }) => html`<a href="${link('/public/receipts', { number })}">${number}</a> `)
  return html`<dl class="facts">
${department !== null && html`<div><dt>${say.department}</dt><dd lang="zh-CN">${department}</dd></div>`}
<div><dt>${say.publishedOn}</dt><dd>${dayOf(publishedAt)}${submission > 1 && html` <small>${say.corrected(submission)}</small>`}</dd></div>
${receipts.length > 0 && html`<div><dt>${say.receiptsOf}</dt><dd>${numbers}</dd></div>`}
</dl>`
}

function replacedNote({ say, link }: PageSetting, { id, regionId, submissions }: ReadPublished): Content {
  const latest = submissions.at(-1)
  if (!latest || latest.id === id) return null
  return html`<p class="note">${say.replaced} <a href="${link(`/public/regions/${regionId}/packages/${latest.id}`)}">${say.readLatest}</a></p>`
}

function acknowledged({ say, language }: PageSetting, { acknowledged: stands }: ReadPublished): Content {
  if (stands.length === 0) return html`<p>${say.noAcknowledged}</p>`
  const items = stands.map(
    ({ finding, reason }) => html`<li><p>${maskedText(findingText(finding, language))}</p>
<dl><div><dt>${say.why}</dt><dd lang="zh-CN">${reason}</dd></div><div><dt>${say.basis}</dt><dd>${citesText(finding.cites, language)}</dd></div></dl></li>`,
  )
  return html`<ul class="findings">${items}</ul>`
}

function versions(
  { say, link, language }: PageSetting,
  { id, regionId, submissions, changes }: ReadPublished,
): Content {
  if (submissions.length < 2) return html`<p>${say.onlyOne}</p>`
  const items = submissions.map((each, at) => {
    const name = at === 0 ? say.first : say.correction(each.submission)
    const shown =
      each.id === id
        ? html`<b>${name}</b> (${say.thisOne})`
        : html`<a href="${link(`/public/regions/${regionId}/packages/${each.id}`)}">${name}</a>`
    return html`<li>${dayOf(each.publishedAt)} ${shown}</li>`
  })
  const told = changes?.filter((change) => change.kind !== 'cell' || !change.follows) ?? []
  return [
    html`<ol>${items}</ol>`,
    changes !== null && html`<h3>${say.changes(told.length)}</h3>`,
    told.length > 0 &&
      html`<ul lang="zh-CN">${told.map((change) => html`<li>${changeText(change, language)}</li>`)}</ul>`,
  ]
}

function downloads(
  { say, link }: PageSetting,
  { id, regionId }: ReadPublished,
  files: readonly PublishedFileTable[],
): Content {
  const rows = files.map(
    ({ format, bytes, content_hash }) => html`<tr>
<th scope="row"><a href="${link(`/public/regions/${regionId}/packages/${id}/files/${format}`)}" download>${say.formats[format]}</a></th>
<td data-label="${say.size}" class="figure">${sizeOf(bytes)}</td>
<td data-label="SM3"><code>${content_hash}</code></td>
</tr>`,
  )
  return [
    html`<p>${say.downloadsHint} <a href="${link(`/public/regions/${regionId}/verify`, { package: id })}">${say.verifyThis}</a></p>`,
    html`<table class="list"><thead><tr><th scope="col">${say.file}</th><th scope="col" class="figure">${say.size}</th><th scope="col">SM3</th></tr></thead><tbody>${rows}</tbody></table>`,
  ]
}

function sizeOf(bytes: string): string {
  return `${Math.max(1, Math.round(Number(bytes) / 1024))} KB`
}
