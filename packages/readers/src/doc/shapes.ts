import { readU16, readU32 } from '../cfb/little-endian.ts'
import type { Extent } from './structures/fib.ts'

/** The drawn shapes of a document. A group counts as one: only it is anchored in the text. */
export interface Shapes {
  /** For each shape the one that is anchored: itself, or the outermost group around it. */
  readonly anchored: ReadonlyMap<number, number>
  /** Anchored shapes that are or hold a picture. */
  readonly pictures: ReadonlySet<number>
}

/** Reads the drawings of body and headers ([MS-DOC] OfficeArtContent, in records of [MS-ODRAW] 2.2). */
export function readShapes(table: Uint8Array, extent: Extent): Shapes {
  const bytes = table.subarray(extent.offset, extent.offset + extent.size)
  const anchored = new Map<number, number>()
  const pictures = new Set<number>()

  for (const shape of listAnchoredShapes(bytes)) {
    if (anchored.size > mostShapes) break
    const shapes = listShapes(bytes, shape, 0)
    const [first] = shapes
    if (first === undefined) continue
    for (const { id, kind } of shapes) {
      anchored.set(id, first.id)
      if (kind === pictureFrame) pictures.add(first.id)
    }
  }
  return { anchored, pictures }
}

const drawing = 0xf002
const groupContainer = 0xf003
const shapeContainer = 0xf004
const shapeRecord = 0xf00a
const pictureFrame = 75
/** Groups within groups; more are no drawing of ours. */
const deepestGroup = 32
/** A document with more is damaged. */
const mostShapes = 65_536

interface DrawingRecord {
  readonly type: number
  readonly instance: number
  readonly start: number
  readonly end: number
}

function* listRecords(bytes: Uint8Array, start: number, end: number): Generator<DrawingRecord> {
  for (let offset = start; offset + 8 <= end; ) {
    const after = Math.min(end, offset + 8 + readU32(bytes, offset + 4))
    const instance = readU16(bytes, offset) >> 4
    yield { type: readU16(bytes, offset + 2), instance, start: offset + 8, end: after }
    offset = after
  }
}

/** Behind the records common to all drawings stands, for body and headers, a byte and the drawing's own record. */
function* listAnchoredShapes(bytes: Uint8Array): Generator<DrawingRecord> {
  let offset = 8 + readU32(bytes, 4)
  for (;;) {
    const record = listRecords(bytes, offset + 1, bytes.length).next().value
    if (record?.type !== drawing) return
    for (const group of listRecords(bytes, record.start, record.end)) {
      // The first shape of a drawing is its canvas.
      if (group.type !== groupContainer) continue
      const shapes = listRecords(bytes, group.start, group.end)
      shapes.next()
      yield* shapes
    }
    offset = record.end
  }
}

interface Shape {
  readonly id: number
  readonly kind: number
}

function listShapes(bytes: Uint8Array, record: DrawingRecord, depth: number): readonly Shape[] {
  if (record.type !== groupContainer && record.type !== shapeContainer) return []
  return [...listRecords(bytes, record.start, record.end)].flatMap((inner) =>
    inner.type === shapeRecord
      ? [{ id: readU32(bytes, inner.start), kind: inner.instance }]
      : depth < deepestGroup
        ? listShapes(bytes, inner, depth + 1)
        : [],
  )
}
