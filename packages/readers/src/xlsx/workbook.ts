import { readerError } from '../errors.ts'
import { findMainPart } from '../opc/find-main-part.ts'
import { type Relationship, readRelationships } from '../opc/read-relationships.ts'
import type { CellStyle } from '../sheets/cell-style.ts'
import type { DateSystem } from '../sheets/number-format/excel-date.ts'
import { openXmlPart } from '../xml/open-xml-part.ts'
import { XmlCursor } from '../xml/xml-cursor.ts'
import type { ZipArchive } from '../zip/open-zip.ts'
import { readCellStyles } from './cell-styles.ts'
import { readSharedStrings } from './shared-strings.ts'

export interface Workbook {
  readonly part: string
  readonly sheets: readonly SheetEntry[]
  readonly dateSystem: DateSystem
  readonly sharedStrings: readonly string[]
  readonly styles: readonly CellStyle[]
}

/** A sheet as the workbook lists it; what else than a worksheet it may be is a chart, a dialog or a macro sheet. */
export interface SheetEntry {
  readonly name: string
  readonly part: string
  readonly isWorksheet: boolean
  readonly isHidden: boolean
  /** Of its entry in the workbook's part. */
  readonly offset: number
}

/** Reads what all sheets share, and which there are. */
export function openWorkbook(archive: ZipArchive): Workbook {
  const main = findMainPart(archive)
  const content = main === null ? null : archive.read(main.name)
  if (main === null || content === null) throw readerError('not-a-workbook', 'no main part')
  if (main.contentType.includes('binary')) throw readerError('not-a-workbook', main.contentType)

  const relationships = readRelationships(archive, main.name)
  const { sheets, dateSystem } = readSheetList(new XmlCursor(openXmlPart(main.name, content)), relationships)
  return {
    part: main.name,
    sheets,
    dateSystem,
    sharedStrings: readShared(archive, relationships, 'sharedStrings', readSharedStrings),
    styles: readShared(archive, relationships, 'styles', readCellStyles),
  }
}

function readSheetList(cursor: XmlCursor, relationships: readonly Relationship[]) {
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]))
  const sheets: SheetEntry[] = []
  let dateSystem: DateSystem = 1900
  enterWorkbook(cursor)
  while (cursor.nextStart(0)) {
    if (cursor.name === 's:workbookPr' && isTrue(cursor.attribute('date1904'))) dateSystem = 1904
    if (cursor.name === 's:sheet') sheets.push(readSheetEntry(cursor, targets.get(cursor.attribute('id') ?? '')))
    if (cursor.name !== 's:sheets') cursor.skip()
  }
  return { sheets, dateSystem }
}

function enterWorkbook(cursor: XmlCursor): void {
  if (!cursor.nextStart(0) || cursor.name !== 's:workbook') {
    throw readerError('not-a-workbook', `the main part holds ${cursor.name}`)
  }
}

function readSheetEntry(cursor: XmlCursor, relationship: Relationship | undefined): SheetEntry {
  return {
    name: cursor.attribute('name') ?? '',
    part: relationship?.target ?? '',
    isWorksheet: relationship === undefined || relationship.type === 'worksheet',
    isHidden: /hidden/i.test(cursor.attribute('state') ?? ''),
    offset: cursor.offset,
  }
}

function readShared<T>(
  archive: ZipArchive,
  relationships: readonly Relationship[],
  type: string,
  read: (name: string, content: Uint8Array) => readonly T[],
): readonly T[] {
  const target = relationships.find((relationship) => relationship.type === type)?.target
  const content = target === undefined ? null : archive.read(target)
  return target === undefined || content === null ? [] : read(target, content)
}

export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true'
}
