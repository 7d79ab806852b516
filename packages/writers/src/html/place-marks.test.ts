import type { Finding } from '@mingxiao/audit'
import type { Cell, Document, Origin, Paragraph, Place, Table } from '@mingxiao/core'
import { describe, expect, it } from 'vitest'
import type { NumberedFinding } from './numbered-finding.ts'
import { placeMarks } from './place-marks.ts'

function at(line: number): Origin {
  return { format: 'txt', line }
}

function inDocx(offset: number): Origin {
  return { format: 'docx', part: 'word/document.xml', offset }
}

function aParagraph(text: string, origin: Origin): Paragraph {
  return { kind: 'paragraph', text, number: '', origin }
}

function aCell(text: string, row: number, column: number, origin: Origin, more: Partial<Cell> = {}): Cell {
  return { row, column, rowSpan: 1, columnSpan: 1, text, hidden: [], tables: [], origin, ...more }
}

function aTable(cells: readonly Cell[], columnCount: number, origin: Origin): Table {
  return { kind: 'table', rowCount: 1, columnCount, cells, name: '', origin }
}

function aPlace(origin: Origin, quote: string, column: number | null = null): Place {
  return { attachment: '1', label: '栏目', quote, table: null, row: null, column, origin }
}

function aFinding(place: Place, ...related: readonly Place[]): NumberedFinding {
  const finding = { place, related } as unknown as Finding
  return { no: 7, finding, file: 'f1' }
}

function spotsOf(document: Document['blocks'], finding: NumberedFinding) {
  const { marks, spots, ids } = placeMarks([{ format: 'docx', blocks: document, margins: [] }], [finding])
  return {
    marks: [...marks].map(([spot, own]) => [spot, own.map(({ id }) => id)]),
    spot: spots.get(finding),
    ids: [...ids],
  }
}

describe('placeMarks', () => {
  it('finds cells and paragraphs by where they stand in the file, also inside cells', () => {
    const inner = aCell('内', 0, 0, inDocx(30))
    const outer = aCell('外', 0, 0, inDocx(20), { tables: [aTable([inner], 1, inDocx(25))] })
    const paragraph = aParagraph('一段', inDocx(10))
    const blocks = [paragraph, aTable([outer], 1, inDocx(15))]
    expect(spotsOf(blocks, aFinding(aPlace(inDocx(30), '内'), aPlace(inDocx(10), '一段')))).toEqual({
      marks: [
        [inner, ['f1-m7']],
        [paragraph, ['f1-m7-1']],
      ],
      spot: inner,
      ids: ['f1-m7', 'f1-m7-1'],
    })
  })

  it('marks a text that a merge hides at the cell over it, and what a table lacks at the table', () => {
    const cell = aCell('面上', 0, 0, inDocx(20), { hidden: [{ text: '底下', row: 1, column: 0, origin: inDocx(40) }] })
    const table = aTable([cell], 1, inDocx(15))
    expect(spotsOf([table], aFinding(aPlace(inDocx(40), '底下'))).spot).toBe(cell)
    expect(spotsOf([table], aFinding(aPlace(inDocx(15), ''))).spot).toBe(table)
  })

  it('tells the cells of one line of text apart by text, and equal ones by column from the right', () => {
    const [label, target, actual] = ['满意度', '95', '95'].map((text, column) => aCell(text, 0, column, at(3)))
    if (!label || !target || !actual) throw new Error('three cells')
    const table = aTable([label, target, actual], 5, at(3))
    expect(spotsOf([table], aFinding(aPlace(at(3), '满意度', 1))).spot).toBe(label)
    expect(spotsOf([table], aFinding(aPlace(at(3), '95', 4))).spot).toBe(target)
    expect(spotsOf([table], aFinding(aPlace(at(3), '95', 5))).spot).toBe(actual)
  })

  it('leaves out a place that is not in the documents', () => {
    const form: Origin = { format: 'form', path: 'a' }
    expect(spotsOf([aParagraph('一段', inDocx(10))], aFinding(aPlace(form, '')))).toEqual({
      marks: [],
      spot: undefined,
      ids: [],
    })
  })
})
