import { html } from '@mingxiao/writers'
import type { PageSetting } from './page-setting.ts'
import { publicPage } from './public-page.ts'

/** Where a region is chosen, to read of it or to verify a file of it. */
export function regionsPage(
  setting: PageSetting,
  regions: readonly { readonly region_id: number; readonly name: string }[],
  behind: '' | '/verify',
): string {
  const { say, link } = setting
  const list = regions.map(
    ({ region_id, name }) => html`<li><a href="${link(`/public/regions/${region_id}${behind}`)}">${name}</a></li>`,
  )
  return publicPage(setting, {
    title: say.chooseRegion,
    body: regions.length === 0 ? html`<p>${say.noRegion}</p>` : html`<ul class="regions" lang="zh-CN">${list}</ul>`,
  })
}
