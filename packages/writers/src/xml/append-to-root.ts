import { type Tag, walkTags } from './walk-tags.ts'

/** Puts elements at the end of a part's root element. */
export function appendToRoot(content: string, elements: (prefix: string) => string): string {
  const tags = [...walkTags(content)]
  const root = tags.find(({ kind }) => kind !== 'end')
  const last = tags.at(-1)
  if (!root || !last) throw new Error('a part without a root element')
  const added = elements(root.name.includes(':') ? root.name.replace(/:.*$/, ':') : '')
  if (root.kind === 'start') return content.slice(0, last.start) + added + content.slice(last.start)
  return [
    content.slice(0, root.start),
    openedTag(content, root),
    added,
    `</${root.name}>`,
    content.slice(root.end),
  ].join('')
}

function openedTag(content: string, { start, end }: Tag): string {
  return `${content.slice(start, end - 2)}>`
}
