import type { ReceiptJson } from '@mingxiao/contract'
import { locale } from '../../ui/in-language.ts'
import { movingTexts } from './moving-texts.ts'

/** The receipt of the last submission, with the way to verify it. */
export function ReceiptLine({ receipt }: { readonly receipt: ReceiptJson }) {
  const { number, packageHash, issuedAt } = receipt
  return (
    <p className="receipt">
      {movingTexts.receipt}{' '}
      <a
        href={`/public/receipts?number=${encodeURIComponent(number)}`}
        target="_blank"
        rel="noreferrer"
        title={movingTexts.receiptHint}
      >
        {number}
      </a>
      <time dateTime={issuedAt}>{moment.format(new Date(issuedAt))}</time>
      <code title={movingTexts.digest(packageHash)}>SM3 {packageHash.slice(0, 12)}…</code>
    </p>
  )
}

const moment = new Intl.DateTimeFormat(locale, {
  dateStyle: 'medium',
  timeStyle: 'short',
})
