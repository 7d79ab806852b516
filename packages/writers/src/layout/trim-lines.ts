/** The text without the spaces around each of its lines, which only move it about in its cell. */
export function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}
