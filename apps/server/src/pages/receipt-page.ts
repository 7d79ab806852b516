import { type Content, html } from '@mingxiao/writers'
import type { ReceiptVerification } from '../actions/review/verify-receipt.ts'
import { minuteOf } from './day-of.ts'
import { languageField } from './language-field.ts'
import type { PageSetting } from './page-setting.ts'
import { publicPage } from './public-page.ts'
import { verdictBox } from './verdict-box.ts'

/** Where a receipt is verified by its number; `null` where none has the number that was asked for. */
export function receiptPage(setting: PageSetting, number: string, receipt: ReceiptVerification | null): string {
  const { say, link } = setting
  return publicPage(setting, {
    title: say.receiptTitle,
    body: [
      number !== '' && answer(setting, receipt),
      html`<p>${say.receiptIntro}</p>
<form class="search" action="${link('/public/receipts')}">
<label>${say.receiptNumber}<input name="number" value="${number}" maxlength="40" required placeholder="430981-2024-000001"></label>
${languageField(setting)}
<button type="submit">${say.compare}</button>
</form>`,
    ],
  })
}

function answer({ say }: PageSetting, receipt: ReceiptVerification | null): Content {
  if (receipt === null) return verdictBox('bad', say.receiptUnknown, say.receiptUnknownText)
  const { organisation, year, issuedAt, packageHash, findingsHash, rulesVersion, isKept } = receipt
  return [
    isKept
      ? verdictBox('good', say.receiptHolds, say.receiptHoldsText)
      : verdictBox('bad', say.receiptBroken, say.receiptBrokenText),
    html`<dl class="facts">
<div><dt>${say.unit}</dt><dd lang="zh-CN">${organisation}</dd></div>
<div><dt>${say.year}</dt><dd>${year}</dd></div>
<div><dt>${say.issuedAt}</dt><dd>${minuteOf(issuedAt)}</dd></div>
<div><dt>${say.packageHash}</dt><dd><code>${packageHash}</code></dd></div>
<div><dt>${say.findingsHash}</dt><dd><code>${findingsHash}</code></dd></div>
<div><dt>${say.rulesVersion}</dt><dd><code>${rulesVersion}</code></dd></div>
</dl>`,
  ]
}
