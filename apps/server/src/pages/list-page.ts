import { type Content, html } from '@mingxiao/writers'
import type { PublishedList } from '../actions/publishing/list-published.ts'
import { dayOf } from './day-of.ts'
import { languageField } from './language-field.ts'
import type { PageSetting } from './page-setting.ts'
import { publicPage } from './public-page.ts'

export interface ListQuery {
  readonly year: number | undefined
  readonly unit: string | undefined
  readonly page: number
}

export const rowsOnPage = 50

/** What a region has published, to be searched by year and unit. `rows` holds one more than a page where another follows. */
export function listPage(setting: PageSetting, regionId: number, list: PublishedList, query: ListQuery): string {
  const { say } = setting
  const rows = list.rows.slice(0, rowsOnPage)
  return publicPage(setting, {
    title: say.regionTitle(list.region),
    body: [
      searchForm(setting, regionId, list, query),
      rows.length === 0 ? html`<p>${say.none}</p>` : table(setting, regionId, rows),
      pages(setting, regionId, list, query),
    ],
  })
}

function searchForm(setting: PageSetting, regionId: number, { years }: PublishedList, query: ListQuery): Content {
  const { say, link } = setting
  const options = years.map(
    (year) => html`<option value="${year}"${query.year === year && html` selected`}>${year}</option>`,
  )
  return html`<form class="search" action="${link(`/public/regions/${regionId}`)}" role="search">
<label>${say.year}<select name="year"><option value="">${say.allYears}</option>${options}</select></label>
<label>${say.unit}<input type="search" name="unit" value="${query.unit ?? ''}" maxlength="60"></label>
${languageField(setting)}
<button type="submit">${say.search}</button>
</form>`
}

function table({ say, link }: PageSetting, regionId: number, rows: PublishedList['rows']): Content {
  const lines = rows.map(
    ({ id, year, unit, department, submission, printed, recomputed, updated_at }) => html`<tr>
<th scope="row" lang="zh-CN"><a href="${link(`/public/regions/${regionId}/packages/${id}`)}">${unit}</a></th>
<td data-label="${say.year}">${year}${submission > 1 && html` <small>${say.corrected(submission)}</small>`}</td>
<td data-label="${say.department}" lang="zh-CN">${department ?? '—'}</td>
<td data-label="${say.printed}" class="figure">${printed ?? '—'}</td>
<td data-label="${say.recomputed}" class="figure">${recomputed ?? '—'}</td>
<td data-label="${say.publishedOn}">${dayOf(updated_at)}</td>
</tr>`,
  )
  return html`<table class="list"><thead><tr><th scope="col">${say.unit}</th><th scope="col">${say.year}</th><th scope="col">${say.department}</th><th scope="col" class="figure">${say.printed}</th><th scope="col" class="figure">${say.recomputed}</th><th scope="col">${say.publishedOn}</th></tr></thead><tbody>${lines}</tbody></table>`
}

function pages(
  { say, link }: PageSetting,
  regionId: number,
  { rows }: PublishedList,
  { page, ...asked }: ListQuery,
): Content {
  const to = (other: number) => link(`/public/regions/${regionId}`, { ...asked, page: other > 1 ? other : undefined })
  const earlier = page > 1 && html`<a href="${to(page - 1)}" rel="prev">${say.earlier}</a>`
  const later = rows.length > rowsOnPage && html`<a href="${to(page + 1)}" rel="next">${say.later}</a>`
  return (earlier || later) && html`<p class="pages">${earlier}${later}</p>`
}
