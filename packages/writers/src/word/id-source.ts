/** Numbers for annotations: none that a part of the document uses already (17.13.4.2). */
export function createIdSource(parts: readonly string[]): () => number {
  const used = new Set(
    parts.flatMap((xml) => [...xml.matchAll(/\s[\w.-]*:?id\s*=\s*["'](\d{1,10})["']/g)].map(([, id = '']) => id)),
  )
  let next = 0
  return () => {
    while (used.has(String(next))) next += 1
    return next++
  }
}
