import type { Block } from '@mingxiao/core'
import { readU16, readU32 } from '../cfb/little-endian.ts'
import type { NoticeList } from '../notice-list.ts'
import { originAt } from './origin-at.ts'
import type { Shapes } from './shapes.ts'
import type { Extent, Fib } from './structures/fib.ts'
import { readPlc } from './structures/plc.ts'

/** A shape anchored at a character. */
export interface Anchor {
  readonly position: number
  readonly shape: number
}

/** Shapes of the body by the position of their anchors ([MS-DOC] PlcfSpa). */
export function readAnchors(table: Uint8Array, extent: Extent): readonly Anchor[] {
  const plc = readPlc(table, extent, anchorSize)
  return Array.from({ length: Math.min(plc.count, mostAnchors) }, (_, index) => ({
    position: plc.position(index),
    shape: readU32(table, plc.record(index)),
  }))
}

const anchorSize = 26
/** No page shows so many; the rest would only fill the memory. */
const mostAnchors = 65_536
const storySize = 22

/** The text between two positions of the text boxes' own part of the text. */
interface BoxStory {
  readonly start: number
  readonly end: number
}

/**
 * Gives the text boxes anchored between two positions of the body as blocks ([MS-DOC] PlcftxbxTxt); to be
 * asked in reading order.
 */
export function createTextBoxes(
  table: Uint8Array,
  fib: Fib,
  anchors: readonly Anchor[],
  shapes: Shapes,
  readBlocks: (from: number, to: number) => readonly Block[],
  notices: NoticeList,
): (start: number, end: number) => readonly Block[] {
  const stories = readStories(table, fib, shapes)
  const boxes = anchors.filter((anchor) => stories.has(anchor.shape)).sort((a, b) => a.position - b.position)
  let next = 0

  return (start, end) => {
    const blocks: Block[] = []
    for (let box = boxes[next]; box !== undefined && box.position <= end; box = boxes[next]) {
      next++
      const own = box.position < start ? undefined : stories.get(box.shape)
      if (own === undefined) continue
      notices.add('text-box', originAt(box.position))
      for (const block of own.flatMap((story) => readBlocks(story.start, story.end))) blocks.push(block)
      // A shape anchored twice is still one shape.
      stories.delete(box.shape)
    }
    return blocks
  }
}

function readStories(table: Uint8Array, fib: Fib, shapes: Shapes): Map<number, BoxStory[]> {
  const plc = readPlc(table, fib.structure('textBoxStories'), storySize)
  const stories = new Map<number, BoxStory[]>()
  let behind = 0
  for (let index = 0; index < plc.count; index++) {
    const record = plc.record(index)
    // A record kept for later use belongs to no shape; nor does the last one, which closes the list.
    if (readU16(table, record + 8) !== 0) continue
    const shape = readU32(table, record + 14)
    const anchored = shapes.anchored.get(shape) ?? shape
    const start = Math.max(behind, plc.position(index))
    // A paragraph mark that no page shows closes each story.
    const end = Math.min(plc.position(index + 1), fib.textBoxLength) - 1
    if (end <= start) continue
    behind = end
    const story = { start: fib.textBoxStart + start, end: fib.textBoxStart + end }
    const own = stories.get(anchored)
    if (own === undefined) stories.set(anchored, [story])
    else own.push(story)
  }
  return stories
}
