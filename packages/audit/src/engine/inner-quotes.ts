/** A text as it stands inside quotes: its own become single ones, “‘三公’经费” (GB/T 15834—2011, 4.8). */
export function innerQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’')
}
