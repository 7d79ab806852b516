/** A whole number above zero from the command line: with anything else a bench would measure nothing and be content. */
export function readCount(text: string, what: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${what} is a whole number above zero, not “${text}”`)
  return Number.parseInt(text, 10)
}
