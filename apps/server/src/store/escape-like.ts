/** A text for LIKE and ILIKE that means nothing but its own letters. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
