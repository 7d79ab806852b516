import { squeezed } from '../forms/squeezed.ts'

/** A paragraph is known by its first words, so that adding another before it does not rename it. */
export function beginningOf(quote: string): string {
  const plain = squeezed(quote)
  return plain.length > 12 ? `“${plain.slice(0, 12)}…”` : `“${plain}”`
}
