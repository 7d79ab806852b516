import { type CellRef, type Formula, sameName } from '@mingxiao/core'
import type { Draft } from '../draft/draft.ts'
import type { FormCell } from './form-cell.ts'

/** The cells of all tables, to be found by what formulas call them. */
export class Sheet {
  readonly cells: readonly FormCell[]
  readonly draft: Draft
  private readonly byAddress: ReadonlyMap<string, FormCell>
  private readonly byLine: ReadonlyMap<string, readonly FormCell[]>
  private readonly byColumn: ReadonlyMap<string, readonly FormCell[]>

  constructor(cells: readonly FormCell[], draft: Draft) {
    this.cells = cells
    this.draft = draft
    this.byAddress = new Map(cells.map((cell) => [cell.address, cell]))
    this.byLine = Map.groupBy(cells, ({ table, line }) => `${table.no}/${line}`)
    this.byColumn = Map.groupBy(cells, ({ table, pattern, address }) => (pattern ? `${table.no}/${pattern}` : address))
  }

  /** The ways to compute a cell, as its form has them; a cell named alone before all cells of its column. */
  formulasFor({ table, path, pattern }: FormCell): readonly Formula[] {
    const { formulas = {} } = table.form
    return formulas[path] ?? (pattern ? formulas[pattern] : undefined) ?? []
  }

  /** The cells that a reference in the formula of `from` means; none where there is no such cell. */
  find(ref: CellRef, from: FormCell): readonly FormCell[] {
    const [formOrPath = '', inOther] = ref.split('/')
    if (inOther === undefined) return this.findIn(from.table.no, formOrPath, from)
    const nos = new Set(this.cells.flatMap(({ table }) => (table.form.id === formOrPath ? [table.no] : [])))
    return [...nos].flatMap((no) => this.findIn(no, inOther, from))
  }

  /** The row of a cell, itself among it. */
  lineOf({ table, line }: FormCell): readonly FormCell[] {
    return this.byLine.get(`${table.no}/${line}`) ?? []
  }

  private findIn(no: string, path: string, from: FormCell): readonly FormCell[] {
    if (path.includes('.project.')) {
      const name = this.byAddress.get(`${from.table.no}/heading.project`)?.typed ?? ''
      const lines = this.byColumn.get(`${no}/${path.replace('.project.', '.*.')}`) ?? []
      return lines.filter(({ lineLabel }) => name !== '' && sameName(lineLabel, name)).slice(0, 1)
    }
    if (!path.includes('*')) return this.at(`${no}/${path}`)
    const ownRow = from.pattern && from.table.form.formulas?.[from.path] === undefined ? from.line : null
    if (ownRow === null) return this.byColumn.get(`${no}/${path}`) ?? []
    return this.at(`${no}/${ownRow}.${path.slice(path.lastIndexOf('.') + 1)}`)
  }

  private at(address: string): readonly FormCell[] {
    const cell = this.byAddress.get(address)
    return cell ? [cell] : []
  }
}
