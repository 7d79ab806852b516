import { squeezed } from '@mingxiao/core'

/** A passage as a message quotes it: on one line, and not longer than a few lines of a screen. */
export function shortenQuote(quote: string): string {
  const text = squeezed(quote)
  return text.length > longest ? `${text.slice(0, longest)}……` : text
}

const longest = 60
