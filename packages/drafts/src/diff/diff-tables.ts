import {
  type BaseData,
  type Entry,
  type Evaluation,
  linesOf,
  type Package,
  plainText,
  squeezed,
  type TableCell,
  type TableLine,
} from '@mingxiao/core'
import type { Change, IsComputed } from './change.ts'
import { diffLists } from './diff-lists.ts'

/** A table with the package it stands in. */
export interface PlacedTable {
  readonly pack: Package
  readonly table: BaseData | Evaluation
}

/** What differs between two tables of one form. */
export function diffTables(a: PlacedTable, b: PlacedTable, isComputed: IsComputed): readonly Change[] {
  const attachment = b.table.no
  const pairs = pairLines(linesOf(a.pack, a.table), linesOf(b.pack, b.table))
  return [
    ...unitChange(a, b),
    ...pairs.flatMap(([one, other]) => diffLines(one, other, attachment, isComputed)),
    ...strayChanges(a, b),
  ]
}

function unitChange({ table: a }: PlacedTable, { table: b }: PlacedTable): readonly Change[] {
  const [before, after] = [a.moneyUnit.value ?? '', b.moneyUnit.value ?? '']
  if (before === after) return []
  return [{ kind: 'cell', attachment: b.no, label: '金额单位', before, after, follows: false, address: null }]
}

function strayChanges({ table: a }: PlacedTable, { table: b }: PlacedTable): readonly Change[] {
  const [before, after] = [a, b].map(({ notes, strays }) => [...notes, ...strays].map(textOf))
  const pairs = diffLists(before ?? [], after ?? [], (one, other) => plainText(one) === plainText(other))
  return pairs.flatMap(([was, is]): readonly Change[] => [
    ...(was === null ? [] : [{ kind: 'stray-removed', attachment: b.no, text: was } as const]),
    ...(is === null ? [] : [{ kind: 'stray-added', attachment: b.no, text: is } as const]),
  ])
}

type LinePair = readonly [TableLine | null, TableLine | null]

/**
 * Rows with a key by it; rows of a list by their name, the second of that name with the second; of those left over two at the
 * same place of their list are one row renamed.
 */
function pairLines(a: readonly TableLine[], b: readonly TableLine[]): readonly LinePair[] {
  const before = new Map(named(a))
  const after = named(b)
  const known = new Set(after.map(([name]) => name))
  const lost = Map.groupBy(
    [...before].filter(([name]) => !known.has(name)),
    ([, line]) => placeIn(a, line),
  )
  const pairs = after.map(([name, line]): LinePair => {
    const same = before.get(name)
    if (same) return [same, line]
    const place = placeIn(b, line)
    const [renamed] = lost.get(place) ?? []
    lost.delete(place)
    return [renamed?.[1] ?? null, line]
  })
  return [...pairs, ...[...lost.values()].flat().map(([, line]): LinePair => [line, null])]
}

function named(lines: readonly TableLine[]): readonly (readonly [string, TableLine])[] {
  const counts = new Map<string, number>()
  return lines.map((line) => {
    const name = `${line.part}/${line.row}/${isListed(line) ? plainText(line.label) : ''}`
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return [`${name}/${count}`, line]
  })
}

function placeIn(lines: readonly TableLine[], line: TableLine): string {
  const list = lines.filter(({ part, row }) => part === line.part && row === line.row)
  return `${line.part}/${line.row}/${list.indexOf(line)}`
}

/** A row of a list, which any number of rows share the key of. */
function isListed({ row }: TableLine): boolean {
  return row === 'rows' || row === 'projectLines'
}

function diffLines(
  a: TableLine | null,
  b: TableLine | null,
  attachment: string,
  isComputed: IsComputed,
): readonly Change[] {
  if (a && b) return diffCells(a, b, attachment, isComputed)
  const line = b ?? a
  if (!line) return []
  const cells = line.cells.filter(({ entry }) => textOf(entry) !== '')
  if (line.label === '' && cells.length === 0) return []
  const text = cells.map(({ label, entry }) => `${label}${textOf(entry)}`).join('，')
  return [{ kind: b ? 'row-added' : 'row-removed', attachment, label: line.label, text }]
}

function diffCells(a: TableLine, b: TableLine, attachment: string, isComputed: IsComputed): readonly Change[] {
  const renamed: readonly Change[] =
    b.row === 'projectLines' && plainText(a.label) !== plainText(b.label)
      ? [
          {
            kind: 'cell',
            attachment,
            label: '项目名称',
            before: a.label,
            after: b.label,
            follows: false,
            address: null,
          },
        ]
      : []
  const changes = b.cells.flatMap((cell): readonly Change[] => {
    const other = a.cells.find(({ key }) => key === cell.key)
    if (isSame(other, cell)) return []
    const address = addressOf(cell) ?? (other ? addressOf(other) : null)
    const texts = { before: other ? textOf(other.entry) : '', after: textOf(cell.entry) }
    const follows = address !== null && isComputed(address)
    return [{ kind: 'cell', attachment, label: labelOf(cell), ...texts, follows, address }]
  })
  return [...renamed, ...changes]
}

function addressOf({ entry }: TableCell): string | null {
  const { origin } = entry.place
  return origin.format === 'form' ? origin.path : null
}

function labelOf({ label, entry }: TableCell): string {
  return entry.place.label === '' ? label : entry.place.label
}

/** Equal as figures, or as texts without their white space. */
function isSame(a: TableCell | undefined, b: TableCell): boolean {
  if (!a) return textOf(b.entry) === ''
  const [before, after] = [figureIn(a), figureIn(b)]
  if (before && after) return before.amount.equals(after.amount) && before.unit === after.unit
  return plainText(textOf(a.entry)) === plainText(textOf(b.entry))
}

interface Compared {
  readonly amount: { equals(other: unknown): boolean }
  readonly unit: string
}

/** Only of money does it matter whether the cell prints a unit: 10 points are “10分”. */
function figureIn({ field, entry }: TableCell): Compared | null {
  const { value } = entry
  if (field.kind === 'measure' || typeof value !== 'object' || value === null || !('amount' in value)) return null
  const figure = value as Compared
  return field.kind === 'money' ? figure : { ...figure, unit: '' }
}

/** Letters of heads are spaced out and put one to a line; texts keep their spaces between words. */
function textOf(entry: Entry<unknown>): string {
  return entry.place.quote.includes('\n') ? squeezed(entry.place.quote) : entry.place.quote.trim()
}
