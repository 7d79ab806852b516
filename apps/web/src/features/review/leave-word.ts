/** What was done with a package, told on the screen that comes after it. */
let word: string | null = null

export function leaveWord(text: string): void {
  word = text
}

/** Told once. */
export function takeWord(): string | null {
  const taken = word
  word = null
  return taken
}
