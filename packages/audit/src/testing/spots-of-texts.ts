import type { GridSpots, LineSpots, Part, PartSpots, RowsSpots, Spot, SpotSet, TableForm } from '@mingxiao/core'
import type { Texts } from './texts.ts'

type Branch = { readonly [key: string]: Texts | undefined }

/** Turns the plain texts of a test into the spots that a file would give, each on a cell of its own. */
export function spotsOfTexts(form: TableForm, texts: Branch, path: string): Readonly<Record<string, PartSpots>> {
  const sheet = new Sheet(path)
  const parts = Object.entries(form.parts).map(([key, part]) => [
    key,
    spotsOfPart(part, (texts[key] ?? {}) as Branch, sheet),
  ])
  return Object.fromEntries(parts)
}

/** Hands out one row after the other, so that reading order and neighbours are as in a real table. */
class Sheet {
  private row = 0
  private readonly path: string

  constructor(path: string) {
    this.path = path
  }

  nextRow(): (quote: string, column: number) => Spot {
    this.row += 1
    const row = this.row
    return (quote, column) => ({
      quote,
      table: 1,
      row,
      column,
      origin: { format: 'form', path: `${this.path}/${row}/${column}` },
    })
  }
}

function spotsOfPart(part: Part, texts: Branch, sheet: Sheet): PartSpots {
  if (part.kind === 'fields') return { kind: 'fields', cells: cellsOf(Object.keys(part.fields), texts, sheet) }
  if (part.kind === 'grid') return gridOf(part, texts, sheet)
  const columns = Object.keys(part.columns)
  const rows = (texts['rows'] ?? []) as readonly Branch[]
  const spots: RowsSpots = {
    kind: 'rows',
    rows: rows.map((cells) => cellsOf(columns, cells, sheet)),
    total: lineOf(columns, (texts['total'] ?? {}) as Branch, part.total.label, sheet),
    spare: ((texts['spare'] ?? []) as readonly string[]).map((quote) => ({
      under: String(rows.at(-1)?.[part.carried.at(-1) ?? ''] ?? ''),
      spot: sheet.nextRow()(quote, 4),
    })),
  }
  return spots
}

function gridOf(part: Extract<Part, { kind: 'grid' }>, texts: Branch, sheet: Sheet): GridSpots {
  const columns = Object.keys(part.columns)
  const lines: [string, LineSpots][] = []
  const open: LineSpots[] = []
  for (const [key, { label }] of Object.entries(part.rows)) {
    const line = texts[key]
    if (line !== undefined) lines.push([key, lineOf(columns, line as Branch, label, sheet)])
    if (part.open?.under !== key) continue
    for (const item of (texts[part.open.name] ?? []) as readonly Branch[]) open.push(lineOf(columns, item, '', sheet))
  }
  return { kind: 'grid', rows: Object.fromEntries(lines), open }
}

function lineOf(columns: readonly string[], texts: Branch, label: string, sheet: Sheet): LineSpots {
  const spot = sheet.nextRow()
  return { label: spot(String(texts['rowLabel'] ?? label), 1), cells: cellsIn(columns, texts, spot) }
}

function cellsOf(columns: readonly string[], texts: Branch, sheet: Sheet): SpotSet {
  return cellsIn(columns, texts, sheet.nextRow())
}

function cellsIn(columns: readonly string[], texts: Branch, spot: (quote: string, column: number) => Spot): SpotSet {
  const cells = columns.flatMap((key, at) =>
    texts[key] === undefined ? [] : [[key, spot(String(texts[key]), at + 2)]],
  )
  return Object.fromEntries(cells)
}
