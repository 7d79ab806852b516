/** How many letters a stretch of masked text has; marks and line ends, all control characters, are none. */
export function lettersIn(text: string, start: number, end: number): number {
  let letters = 0
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) >= firstLetter) letters += 1
  return letters
}

const firstLetter = 0x20
