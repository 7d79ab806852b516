import { columnsOf, type Part, type SectionForm } from '@mingxiao/core'
import type { Draft } from '../draft/draft.ts'
import { isName, readList, reportList, tableList } from './cell-lists.ts'
import { formNamed, reportNamed } from './table-name.ts'

/**
 * What is wrong with a cell before anything else is looked at: unknown, if the forms of the edition have no such cell; unfit, if
 * a list or a unit of money holds what it cannot. Null where nothing is. Texts people fill in are never unfit.
 */
export function cellFault(edition: Draft['edition'], address: string, value: string): 'unknown' | 'unfit' | null {
  const spot = spotOf(edition, address)
  if (spot === null) return 'unknown'
  return spot === 'text' || spot.fits(value) ? null : 'unfit'
}

/** A text, or a cell that only takes certain values. */
type CellSpot = 'text' | { fits(value: string): boolean }

function spotOf(edition: Draft['edition'], address: string): CellSpot | null {
  if (address === tableList) return listOf((name) => formNamed(edition, name) !== undefined)
  if (address === reportList) return listOf((name) => reportNamed(edition, name) !== undefined)
  const [no = '', path = '', ...more] = address.split('/')
  if (path === '' || more.length > 0) return null
  const steps = path.split('.')
  const form = formNamed(edition, no)
  if (form) {
    if (path === 'moneyUnit') return { fits: (value) => ['', '元', '万元'].includes(value) }
    const [key = '', ...inside] = steps
    const part = ownValue(form.parts, key)
    return part ? spotInPart(part, inside) : null
  }
  const report = reportNamed(edition, no)
  return report ? spotInReport(steps, report.sections) : null
}

function listOf(knows: (name: string) => boolean): CellSpot {
  return {
    fits: (value) => {
      const names = readList(value)
      return names.every(knows) && new Set(names).size === names.length
    },
  }
}

function spotInPart(part: Part, [first, second, ...more]: readonly string[]): CellSpot | null {
  if (part.kind === 'fields')
    return first !== undefined && second === undefined && isOwn(part.fields, first) ? 'text' : null
  const columns = columnsOf(part)
  if (part.kind === 'rows') {
    if (first === undefined) return listOf(isName)
    return isName(first) || first === 'total' ? column(columns, [second, ...more]) : null
  }
  if (first === undefined) return null
  if (first !== part.open?.name) return isOwn(part.rows, first) ? column(columns, [second, ...more]) : null
  if (second === undefined) return listOf(isName)
  if (!isName(second)) return null
  return more.length === 1 && more[0] === 'label' ? 'text' : column(columns, more)
}

function column(columns: object, [name, ...more]: readonly (string | undefined)[]): CellSpot | null {
  return name !== undefined && more.length === 0 && isOwn(columns, name) ? 'text' : null
}

function spotInReport(steps: readonly string[], forms: readonly SectionForm[]): CellSpot | null {
  const [first = '', second, ...more] = steps
  if (first === 'date') return second === undefined ? 'text' : null
  if (first !== 'opening') return spotInSections(steps, forms, 1)
  if (second === undefined) return listOf(isName)
  return isName(second) && more.length === 0 ? 'text' : null
}

/** Forms have two levels of headings; deeper than this nobody writes. */
const deepest = 4

function spotInSections(
  [first = '', ...inside]: readonly string[],
  forms: readonly SectionForm[],
  depth: number,
): CellSpot | null {
  if (depth > deepest) return null
  if (first === 'sections') return inside.length === 0 ? listOf((name) => isSection(name, forms)) : null
  if (!isSection(first, forms)) return null
  const [second, ...more] = inside
  if (second === undefined) return listOf(isName)
  if (more.length === 0 && (second === 'title' || isName(second))) return 'text'
  const form = forms.find(({ key }) => key === first.split('~')[0])
  return spotInSections(inside, form?.sections ?? [], depth + 1)
}

function isSection(name: string, forms: readonly SectionForm[]): boolean {
  const at = name.indexOf('~')
  const key = at === -1 ? name : name.slice(0, at)
  if (at !== -1 && !isName(name.slice(at))) return false
  return forms.some((form) => form.key === key) || (key === 'section' && at !== -1)
}

function isOwn(of: object, key: string): boolean {
  return Object.hasOwn(of, key)
}

function ownValue<T>(of: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(of, key) ? of[key] : undefined
}
