import { readI32, readU16, readU32 } from '../../cfb/little-endian.ts'
import type { ListPlace } from '../../numbering/list-counter.ts'
import type { ListLevel } from '../../numbering/list-level.ts'
import type { Extent } from '../structures/fib.ts'
import { readListLevel } from './list-level-record.ts'

/** Looks up the list a paragraph names by its 1-based index into the overrides; null where there is none. */
export type ListTables = (override: number) => DocList | null

export interface DocList extends ListPlace {
  /** The style tied to each level, by level. */
  readonly levelStyles: readonly number[]
}

/** Reads the lists and the overrides laid over them ([MS-DOC] PlfLst, PlfLfo). */
export function readListTables(table: Uint8Array, lists: Extent, overrides: Extent): ListTables {
  const definitions = lists.size === 0 ? new Map<number, ListDefinition>() : readDefinitions(table, lists)
  const places = overrides.size === 0 ? [] : readOverrides(table, overrides, definitions)
  return (override) => places[override - 1] ?? null
}

interface ListDefinition {
  readonly levels: readonly ListLevel[]
  readonly levelStyles: readonly number[]
}

const definitionSize = 28
const overrideSize = 16
const mostLevels = 9
/** sprmPIlfo can name no more ([MS-DOC] 2.6.2). */
const mostOverrides = 0x7fe
const simpleListFlag = 0x01

/** The levels of all lists follow one another behind the table, outside the size it states. */
function readDefinitions(table: Uint8Array, extent: Extent): ReadonlyMap<number, ListDefinition> {
  const definitions = new Map<number, ListDefinition>()
  const count = readU16(table, extent.offset)
  let offset = extent.offset + 2 + count * definitionSize

  for (let index = 0; index < count && offset < table.length; index++) {
    const record = extent.offset + 2 + index * definitionSize
    const isSimple = ((table[record + 26] ?? 0) & simpleListFlag) !== 0
    const levels: ListLevel[] = []
    while (levels.length < (isSimple ? 1 : mostLevels)) {
      const { level, end } = readListLevel(table, offset, levels.length)
      levels.push(level)
      offset = end
    }
    const levelStyles = levels.map((_, level) => readU16(table, record + 8 + level * 2))
    definitions.set(readU32(table, record), { levels, levelStyles })
  }
  return definitions
}

/** The changes of each override stand behind all of them: a position, then one record for each changed level. */
function readOverrides(
  table: Uint8Array,
  extent: Extent,
  definitions: ReadonlyMap<number, ListDefinition>,
): readonly (DocList | null)[] {
  const places: (DocList | null)[] = []
  const count = Math.min(readU32(table, extent.offset), mostOverrides)
  let offset = extent.offset + 4 + count * overrideSize

  for (let index = 0; index < count && offset < table.length; index++) {
    const record = extent.offset + 4 + index * overrideSize
    const list = readU32(table, record)
    const definition = definitions.get(list)
    const levels = [...(definition?.levels ?? [])]
    const startOverrides = new Map<number, number>()

    offset += 4
    for (let changes = table[record + 12] ?? 0; changes > 0; changes--) {
      offset = readLevelOverride(table, offset, levels, startOverrides)
    }
    places.push(
      definition === undefined
        ? null
        : { list: String(list), instance: String(index), levels, startOverrides, levelStyles: definition.levelStyles },
    )
  }
  return places
}

const startFlag = 0x10
const formattingFlag = 0x20

/** An [MS-DOC] LFOLVL: a new start, or a whole new level. Gives back the offset behind it. */
function readLevelOverride(
  table: Uint8Array,
  offset: number,
  levels: ListLevel[],
  startOverrides: Map<number, number>,
): number {
  const flags = table[offset + 4] ?? 0
  const index = flags & 0x0f
  if ((flags & formattingFlag) === 0) {
    if (flags & startFlag) startOverrides.set(index, readI32(table, offset))
    return offset + 8
  }

  const { level, end } = readListLevel(table, offset + 8, index)
  if (index < levels.length) levels[index] = level
  if (flags & startFlag) startOverrides.set(index, level.start)
  return end
}
