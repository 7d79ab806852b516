import { html } from '@mingxiao/writers'
import type { PageSetting } from './page-setting.ts'
import { publicPage } from './public-page.ts'

/** What stands where a page would, by the status of the answer. */
export function refusalPage(setting: PageSetting, status: number): string {
  const { say, link } = setting
  const isMissing = status === 400 || status === 404
  return publicPage(setting, {
    title: isMissing ? say.missingTitle : say.brokenTitle,
    body: html`<p>${isMissing ? say.missingText : status === 429 ? say.busyText : say.brokenText}</p>
<p><a href="${link('/public')}">${say.back}</a></p>`,
  })
}
