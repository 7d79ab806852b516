import { isOn } from './is-on.ts'
import { skippedElements, transparentElements } from './skipped-elements.ts'
import type { Story } from './story.ts'

/** For the elements a reader has no case for: goes on with their content, skips them, or reports them. */
export function passElement(story: Story): void {
  const { cursor } = story
  if (Object.hasOwn(skippedElements, cursor.name)) cursor.skip()
  else if (cursor.name === 'w:sdtPr') readContentControl(story)
  else if (!isTransparent(cursor.name)) reportUnknown(story)
}

/** Mathematics is structure down to its letters. */
function isTransparent(name: string): boolean {
  return Object.hasOwn(transparentElements, name) || name.startsWith('m:')
}

/** The content of an unknown element is read: text in an element of the future is text all the same. */
function reportUnknown(story: Story): void {
  const { cursor, document } = story
  const { name } = cursor
  if (document.unknownElements.has(name)) return
  document.unknownElements.add(name)
  story.notice('unknown-element', cursor.offset, { name })
}

/** A control nobody filled in shows its prompt as if it were text (w:showingPlcHdr, §17.5.2.39). */
function readContentControl(story: Story): void {
  const { cursor } = story
  const { inside } = cursor
  while (cursor.nextStart(inside)) {
    if (cursor.name === 'w:showingPlcHdr' && isOn(cursor)) story.notice('placeholder-text', cursor.offset)
  }
}
