import type { NoticeList } from '../notice-list.ts'
import type { DocumentText } from './document-text.ts'
import { printControlCharacters } from './edits/printed-text.ts'
import { originAt } from './origin-at.ts'
import type { Shapes } from './shapes.ts'
import type { Anchor } from './text-boxes.ts'

/** Tells of what stands in the body but not in its text: hidden text, embedded objects and pictures. */
export function reportUnread(
  { text, fields, edits }: DocumentText,
  bodyLength: number,
  anchors: readonly Anchor[],
  shapes: Shapes,
  notices: NoticeList,
): void {
  for (const { start, end } of edits.hidden) {
    const hidden = printControlCharacters(text.slice(start, end)).trim()
    if (start < bodyLength && hidden !== '') notices.add('hidden-text', originAt(start), { text: hidden })
  }

  const objects = fields
    .filter(({ start }) => start < bodyLength && embedding.test(text.slice(start, start + 16)))
    .sort((a, b) => a.start - b.start)
  for (const { start } of objects) notices.add('embedded-object', originAt(start))

  const drawn = new Map(anchors.map(({ position, shape }) => [position, shape]))
  const isOmitted = createRangeTest(edits.all)
  const isInObject = createRangeTest(objects)
  for (const { 0: mark, index } of text.slice(0, bodyLength).matchAll(/[\x01\x08]/g)) {
    // The picture of an embedded object only shows what is inside.
    const isShown = !isOmitted(index) && !isInObject(index)
    const isPicture = mark === '\x01' || shapes.pictures.has(drawn.get(index) ?? -1)
    if (isShown && isPicture) notices.add('picture', originAt(index))
  }
}

const embedding = /^\x13\s*EMBED\b/

/** Whether a position lies in one of the ranges; to be asked in ascending order. */
function createRangeTest(
  ranges: readonly { readonly start: number; readonly end: number }[],
): (position: number) => boolean {
  let index = 0
  return (position) => {
    while ((ranges[index]?.end ?? Number.POSITIVE_INFINITY) <= position) index++
    return (ranges[index]?.start ?? Number.POSITIVE_INFINITY) <= position
  }
}
