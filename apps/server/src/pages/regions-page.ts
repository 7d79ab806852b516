import { type Content, html } from '@mingxiao/writers'
import { languageField } from './language-field.ts'
import type { PageSetting } from './page-setting.ts'
import { publicPage } from './public-page.ts'

interface RegionsQuestion {
  /** Where a region leads to: what it published, or where a file of it is verified. */
  readonly behind: '' | '/verify'
  /** Part of the name that is looked for. */
  readonly name: string
}

/** Where a region is chosen; one of many is looked for by its name. */
export function regionsPage(
  setting: PageSetting,
  regions: readonly { readonly region_id: number; readonly name: string }[],
  { behind, name }: RegionsQuestion,
): string {
  const { say, link } = setting
  const found = regions.filter((region) => region.name.includes(name))
  const list = found.map(
    ({ region_id, name: called }) =>
      html`<li><a href="${link(`/public/regions/${region_id}${behind}`)}">${called}</a></li>`,
  )
  return publicPage(setting, {
    title: say.chooseRegion,
    body: [
      regions.length > few && searchForm(setting, name),
      found.length === 0 ? html`<p>${say.noRegion}</p>` : html`<ul class="regions" lang="zh-CN">${list}</ul>`,
    ],
  })
}

/** As many are seen at a glance. */
const few = 12

function searchForm(setting: PageSetting, name: string): Content {
  const { say, address } = setting
  return html`<form class="search" action="${address}" role="search">
<label>${say.region}<input type="search" name="name" value="${name}" maxlength="60"></label>
${languageField(setting)}
<button type="submit">${say.search}</button>
</form>`
}
