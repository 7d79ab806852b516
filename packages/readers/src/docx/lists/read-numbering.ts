import type { ListLevel } from '../../numbering/list-level.ts'
import type { XmlPart } from '../../xml/open-xml-part.ts'
import { XmlCursor } from '../../xml/xml-cursor.ts'
import { type LevelDefinition, readListLevel } from './read-list-level.ts'

/** w:abstractNum (§17.9.1). */
export interface AbstractList {
  readonly levels: readonly LevelDefinition[]
  /** A numbering style whose list stands for this one (§17.9.21). */
  readonly styleLink: string | null
}

/** w:num (§17.9.15): a list with what it lays over it. */
export interface ListInstance {
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, LevelDefinition>
  readonly startOverrides: ReadonlyMap<number, number>
}

export interface Numbering {
  readonly lists: ReadonlyMap<string, AbstractList>
  readonly instances: ReadonlyMap<string, ListInstance>
}

/** Reads numbering.xml; null stands for a document without it. */
export function readNumbering(part: XmlPart | null): Numbering {
  const lists = new Map<string, AbstractList>()
  const instances = new Map<string, ListInstance>()
  if (part === null) return { lists, instances }

  const cursor = new XmlCursor(part)
  while (cursor.nextStart(0)) {
    if (cursor.name === 'w:abstractNum') lists.set(cursor.attribute('abstractNumId') ?? '', readList(cursor))
    else if (cursor.name === 'w:num') instances.set(cursor.attribute('numId') ?? '', readInstance(cursor))
  }
  return { lists, instances }
}

function readList(cursor: XmlCursor): AbstractList {
  const { inside } = cursor
  const levels: LevelDefinition[] = Array.from({ length: levelCount }, () => noLevel)
  let styleLink: string | null = null
  while (cursor.nextStart(inside)) {
    if (cursor.name === 'w:numStyleLink') styleLink = cursor.attribute('val')
    else if (cursor.name === 'w:lvl') {
      const index = readIndex(cursor)
      const level = readListLevel(cursor, index)
      if (index < levelCount) levels[index] = level
    }
  }
  return { levels, styleLink }
}

/** A list has nine levels (§17.9.6). */
const levelCount = 9
const absent: ListLevel = { start: 1, format: 'none', pattern: [], isLegal: false, restartsAfter: -1 }
const noLevel: LevelDefinition = { level: absent, styleId: null }

function readInstance(cursor: XmlCursor): ListInstance {
  const { inside } = cursor
  const levels = new Map<number, LevelDefinition>()
  const startOverrides = new Map<number, number>()
  let abstractId = ''
  let index = 0
  while (cursor.nextStart(inside)) {
    switch (cursor.name) {
      case 'w:abstractNumId':
        abstractId = cursor.attribute('val') ?? ''
        break
      case 'w:lvlOverride':
        index = readIndex(cursor)
        break
      case 'w:startOverride':
        startOverrides.set(index, Number(cursor.attribute('val')) || 0)
        break
      case 'w:lvl':
        levels.set(index, readListLevel(cursor, index))
        break
    }
  }
  return { abstractId, levels, startOverrides }
}

function readIndex(cursor: XmlCursor): number {
  return Number(cursor.attribute('ilvl')) || 0
}
