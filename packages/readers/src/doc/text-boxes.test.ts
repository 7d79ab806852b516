import type { Block } from '@mingxiao/core'
import { expect, test } from 'vitest'
import { NoticeList } from '../notice-list.ts'
import { u8, u16, u32 } from '../testing/cfb/bytes.ts'
import { printFib } from '../testing/doc/print-fib.ts'
import { readShapes } from './shapes.ts'
import { readFib } from './structures/fib.ts'
import { createTextBoxes, readAnchors } from './text-boxes.ts'

const record = (type: number, content: Buffer, instance = 0, isContainer = true) =>
  Buffer.concat([u16((instance << 4) | (isContainer ? 0xf : 0), type), u32(content.length), content])
const shape = (id: number, kind = 202) => record(0xf004, record(0xf00a, u32(id, 0), kind, false))
const group = (...shapes: readonly Buffer[]) => record(0xf003, Buffer.concat(shapes))
const drawings = (...shapes: readonly Buffer[]) =>
  Buffer.concat([record(0xf000, u32(0)), u8(0), record(0xf002, group(shape(1024, 0), ...shapes))])

test('shapes in a group are anchored with the group, and so are pictures', () => {
  const bytes = drawings(
    shape(1025),
    shape(1026, 75),
    group(shape(1027, 0), shape(1028), group(shape(1029, 0), shape(1030, 75))),
  )
  expect(readShapes(bytes, { offset: 0, size: bytes.length })).toEqual({
    anchored: new Map([
      [1025, 1025],
      [1026, 1026],
      [1027, 1027],
      [1028, 1027],
      [1029, 1027],
      [1030, 1027],
    ]),
    pictures: new Set([1026, 1027]),
  })
})

test('drawings nested or cut off anywhere end', () => {
  let nested = shape(9)
  for (let depth = 0; depth < 1000; depth++) nested = group(nested)
  const bytes = drawings(nested)
  for (let size = 0; size < bytes.length; size += 97) {
    expect(readShapes(bytes, { offset: 0, size }).anchored.size).toBeLessThanOrEqual(1)
  }
})

test('the text of boxes follows the paragraph they are anchored in, once', () => {
  const story = (id: number, isSpare = 0) => Buffer.concat([u32(1, 0), u16(isSpare), u32(0xffffffff, id, 0)])
  const anchor = (id: number) => Buffer.concat([u32(id), Buffer.alloc(22)])
  const anchors = Buffer.concat([u32(5, 7, 30, 40), anchor(1025), anchor(1027), anchor(1025)])
  const stories = Buffer.concat([u32(0, 4, 6, 9, 12), story(1025), story(1, 1), story(1028), story(0)])
  const shapes = drawings(shape(1025), group(shape(1027, 0), shape(1028)))
  const table = Buffer.concat([anchors, stories, shapes])
  const at = {
    anchors: [0, anchors.length],
    textBoxStories: [anchors.length, stories.length],
    drawings: [anchors.length + stories.length, shapes.length],
  } as const
  const header = printFib({ streamLength: 0, mainLength: 100, headerLength: 0, structures: at })
  header.writeUInt32LE(12, 64 + 36)
  const fib = readFib(header)
  const notices = new NoticeList()
  const readBlocks = (from: number, to: number): readonly Block[] => [
    { kind: 'paragraph', text: `${from}–${to}`, number: '', origin: { format: 'doc', offset: from } },
  ]

  const boxes = createTextBoxes(
    table,
    fib,
    readAnchors(table, fib.structure('anchors')),
    readShapes(table, fib.structure('drawings')),
    readBlocks,
    notices,
  )
  const textsBetween = (start: number, end: number) =>
    boxes(start, end).map((block) => (block.kind === 'paragraph' ? block.text : ''))
  expect([textsBetween(0, 4), textsBetween(5, 10), textsBetween(11, 99)]).toEqual([[], ['100–103', '106–108'], []])
  expect(notices.toArray().map(({ code, origin }) => [code, origin])).toEqual([
    ['text-box', { format: 'doc', offset: 5 }],
    ['text-box', { format: 'doc', offset: 7 }],
  ])
})
