import { columnsOf, joinLabels, type Part, type SectionForm, withYear } from '@mingxiao/core'
import type { Draft } from '../draft/draft.ts'
import { reportList, tableList } from './cell-lists.ts'
import { formNamed, reportNamed } from './table-name.ts'

/**
 * A cell in the words of its form, whatever package it stands in: “附件2 年度资金总额·全年预算数”. Rows that the form does not fix
 * have no words of their own. Cells that the edition does not know are called by their address.
 */
export function cellLabel({ edition, year }: Pick<Draft, 'edition' | 'year'>, address: string): string {
  if (address === tableList) return '表格清单'
  if (address === reportList) return '报告清单'
  const [name = '', path = ''] = address.split('/')
  const steps = path.split('.')
  const form = formNamed(edition, name)
  const label = form ? labelInForm(form.parts, steps) : labelInReport(reportNamed(edition, name)?.sections, steps)
  if (label === null) return address
  const [attachment = ''] = name.split('-~')
  return `附件${attachment} ${withYear(label, year)}`.trimEnd()
}

function labelInForm(parts: Readonly<Record<string, Part>>, [key = '', ...inside]: readonly string[]): string | null {
  if (key === 'moneyUnit') return '金额单位'
  const part = Object.hasOwn(parts, key) ? parts[key] : undefined
  return part ? labelInPart(part, inside) : null
}

function labelInPart(part: Part, [first, second, third]: readonly string[]): string | null {
  if (part.kind === 'fields') return part.fields[first ?? '']?.label ?? null
  const column = (name: string | undefined) => (name === undefined ? '' : (columnsOf(part)[name]?.label ?? ''))
  if (part.kind === 'rows') {
    if (first === undefined) return joinLabels(part.head, '行的清单')
    return joinLabels(first === 'total' ? part.total.label : part.head, column(second))
  }
  if (first === undefined) return null
  const row = part.rows[first]
  if (row) return joinLabels(row.label, column(second))
  if (first !== part.open?.name) return null
  const under = part.rows[part.open.under]?.label ?? part.head
  if (second === undefined) return joinLabels(under, '行的清单')
  return joinLabels(`${under}下的一行`, third === 'label' ? '名称' : column(third))
}

function labelInReport(sections: readonly SectionForm[] | undefined, steps: readonly string[]): string | null {
  const [first = '', ...inside] = steps
  if (sections === undefined) return null
  if (first === 'date') return '日期'
  if (first === 'opening') return '开头'
  if (first === 'sections') return '各部分的清单'
  const form = sections.find(({ key }) => key === first.split('~')[0])
  if (!form) return '自拟的部分'
  const deeper = form.sections
  const isDeeper = deeper.some(({ key }) => key === inside[0]?.split('~')[0])
  return isDeeper ? labelInReport(deeper, inside) : form.title
}
