/** Two texts without most of what they begin and end with alike, so that what differs is seen. */
export function cutAlike(before: string, after: string): { readonly before: string; readonly after: string } {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const from = start - context > 1 ? start - context : 0
  const left = end - context > 1 ? end - context : 0
  const cut = (text: string) => `${from > 0 ? '…' : ''}${text.slice(from, text.length - left)}${left > 0 ? '…' : ''}`
  return { before: cut(before), after: cut(after) }
}

/** Letters of what is alike that stay on each side. */
const context = 10
