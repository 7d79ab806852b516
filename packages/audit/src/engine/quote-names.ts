import { innerQuotes } from './inner-quotes.ts'

/** Names as a message lists them, each once: “甲”、“乙”. */
export function quoteNames(names: readonly string[]): string {
  return [...new Set(names)].map((name) => `“${innerQuotes(name)}”`).join('、')
}
