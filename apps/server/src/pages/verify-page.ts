import { type Content, changeText, html } from '@mingxiao/writers'
import type { FileVerdict } from '../actions/publishing/verify-published-file.ts'
import type { PageSetting } from './page-setting.ts'
import { publicPage } from './public-page.ts'
import { verdictBox } from './verdict-box.ts'

export interface VerifyQuestion {
  readonly regionId: number
  readonly region: string
  /** The package that the file is said to be of. */
  readonly of: { readonly id: string; readonly unit: string; readonly year: number } | null
}

/** What became of a file, or why it could not be told. */
export type VerifyAnswer = FileVerdict | { readonly kind: 'refused'; readonly text: string } | null

/** Where a file is held against what was published. */
export function verifyPage(setting: PageSetting, question: VerifyQuestion, answer: VerifyAnswer): string {
  const { say, link } = setting
  const { regionId, region, of } = question
  const title = of && say.packageTitle(of.unit, of.year)
  return publicPage(setting, {
    title: say.verifyTitle,
    path: [
      { label: say.regionTitle(region), href: link(`/public/regions/${regionId}`) },
      ...(of && title ? [{ label: title, href: link(`/public/regions/${regionId}/packages/${of.id}`) }] : []),
    ],
    body: [
      answer && verdict(setting, regionId, answer),
      html`<p>${say.verifyIntro}</p>${title !== null && html`<p>${say.verifyFor(title)}</p>`}`,
      html`<form class="upload" method="post" enctype="multipart/form-data" action="${link(`/public/regions/${regionId}/verify`, { package: of?.id })}">
<label>${say.chooseFile}<input type="file" name="file" required accept=".docx,.xlsx,.pdf,.csv,.json"></label>
<button type="submit">${say.compare}</button>
</form>`,
    ],
  })
}

function verdict(setting: PageSetting, regionId: number, answer: NonNullable<VerifyAnswer>): Content {
  const { say, link } = setting
  if (answer.kind === 'refused') return verdictBox('bad', say.unreadable, answer.text)
  if (answer.kind === 'unknown') return [verdictBox('bad', say.unknown, say.unknownText), hash(answer.hash)]
  const of = html`<p>${say.ofPackage}: <a href="${link(`/public/regions/${regionId}/packages/${answer.packageId}`)}">${say.packageTitle(answer.unit, answer.year)}</a></p>`
  if (answer.kind === 'same')
    return [verdictBox('good', say.same, say.sameText(say.formats[answer.format])), of, hash(answer.hash)]
  const { changed, outdated, missing, others } = answer.file
  const count = changed.length + outdated.length + missing.length + others.length
  if (count === 0) return [verdictBox('good', say.harmless, say.harmlessText), of, hash(answer.hash)]
  return [
    verdictBox('bad', say.differs, say.differsText(count)),
    of,
    figures(setting, say.changedFigures, changed),
    figures(setting, say.outdated, outdated),
    figures(
      setting,
      say.missing,
      missing.map((figure) => ({ ...figure, found: '—' })),
    ),
    others.length > 0 &&
      html`<h2>${say.otherChanges}</h2><ul lang="zh-CN">${others.map((change) => html`<li>${changeText(change, setting.language)}</li>`)}</ul>`,
    hash(answer.hash),
  ]
}

function figures(
  { say }: PageSetting,
  title: string,
  list: readonly { readonly label: string; readonly printed: string; readonly found: string }[],
): Content {
  if (list.length === 0) return null
  const rows = list.map(
    ({ label, printed, found }) =>
      html`<tr><th scope="row" lang="zh-CN">${label}</th><td data-label="${say.publishedAs}" class="figure">${printed}</td><td data-label="${say.inFile}" class="figure">${found}</td></tr>`,
  )
  return html`<h2>${title}</h2><table class="list"><thead><tr><th scope="col">${say.place}</th><th scope="col" class="figure">${say.publishedAs}</th><th scope="col" class="figure">${say.inFile}</th></tr></thead><tbody>${rows}</tbody></table>`
}

function hash(text: string): Content {
  return html`<p class="hash">SM3 <code>${text}</code></p>`
}
