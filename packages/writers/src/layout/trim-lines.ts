/** The text without the spaces around each of its lines, which only move it about in its cell. */
export function trimLines(text: string): string {
  if (!text.includes('\n')) return text.trim()
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}
