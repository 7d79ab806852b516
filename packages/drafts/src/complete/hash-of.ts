import { sm3 } from 'sm-crypto-v2'
import type { Draft } from '../draft/draft.ts'
import { printDraft } from '../draft/print-draft.ts'

/** First twelve hex digits of the SM3 of typed cells, each with its address, whatever their order. */
export function hashOf(typed: ReadonlyMap<string, string>): string {
  const lines = [...typed].map(([address, text]) => `${address}=${text}\n`)
  return sm3(lines.toSorted().join('')).slice(0, 12)
}

/** SM3 of all the data of a draft, in hex. */
export function hashDraft(draft: Draft): string {
  return sm3(printDraft(draft))
}
