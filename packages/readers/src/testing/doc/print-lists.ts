import { u8, u16, u32, utf16 } from '../cfb/bytes.ts'
import type { WordList, WordListLevel } from './word-file.ts'

/** The lists with their levels behind them, which the size in the FIB leaves out ([MS-DOC] PlfLst). */
export function printLists(lists: readonly WordList[]): { readonly bytes: Buffer; readonly size: number } {
  const own = lists.flatMap((list, index) => (list.sameAs === undefined ? [{ ...list, id: listId(index) }] : []))
  const table = Buffer.concat([
    u16(own.length),
    ...own.map(({ id, levels }) =>
      Buffer.concat([u32(id, 0), u16(...Array(9).fill(noStyle)), u8(levels.length === 1 ? simpleList : 0, 0)]),
    ),
  ])
  const levels = own.flatMap(({ levels }) => [...levels, ...missingLevels(levels.length)].map(printLevel))
  return { bytes: Buffer.concat([table, ...levels]), size: table.length }
}

/** The overrides, one for each list ([MS-DOC] PlfLfo). */
export function printListOverrides(lists: readonly WordList[]): Buffer {
  const overrides = lists.map(({ sameAs, startOverrides = {} }, index) =>
    Buffer.concat([u32(listId(sameAs ?? index), 0, 0), u8(Object.keys(startOverrides).length, 0, 0, 0)]),
  )
  const changes = lists.map(({ startOverrides = {} }) =>
    Buffer.concat([
      u32(0xffffffff),
      ...Object.entries(startOverrides).map(([level, start]) => u32(start, Number(level) | startFlag)),
    ]),
  )
  return Buffer.concat([u32(lists.length), ...overrides, ...changes])
}

const noStyle = 0xfff
const simpleList = 0x01
const legalFlag = 0x04
const startFlag = 0x10
/** Nothing between number and text. */
const followedByNothing = 2

/** A list that is not simple has nine levels. */
function missingLevels(count: number): readonly WordListLevel[] {
  return count === 1 ? [] : Array(9 - count).fill({ start: 1, format: 255, pattern: [] })
}

function listId(index: number): number {
  return 1000 + index
}

/** An [MS-DOC] LVL. */
function printLevel({ start, format, pattern, isLegal = false }: WordListLevel): Buffer {
  const places: number[] = []
  let text = ''
  for (const part of pattern) {
    if (typeof part === 'number') places.push(text.length + 1)
    text += typeof part === 'number' ? String.fromCharCode(part) : part
  }
  return Buffer.concat([
    u32(start),
    u8(format, isLegal ? legalFlag : 0),
    Buffer.concat([u8(...places)], 9),
    u8(followedByNothing),
    u32(0, 0),
    u8(0, 0, 0, 0),
    u16(text.length),
    utf16(text),
  ])
}
