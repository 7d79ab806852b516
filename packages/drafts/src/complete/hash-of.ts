import { sm3 } from 'sm-crypto-v2'

/** First twelve hex digits of the SM3 of typed cells, each with its address, whatever their order. */
export function hashOf(typed: ReadonlyMap<string, string>): string {
  const lines = [...typed].map(([address, text]) => `${address}=${text}\n`)
  return sm3(lines.toSorted().join('')).slice(0, 12)
}
