/** What a document says, wherever in its file it stands. */
export function withoutOrigins(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'origin' ? undefined : inner)))
}
