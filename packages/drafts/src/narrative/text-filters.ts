import { Decimal, datesIn } from '@mingxiao/core'
import { BoundValue } from './bound-value.ts'
import { TemplateFault } from './template-fault.ts'
import { workedOut } from './worked-out.ts'

/** Filters on words and lists. */
export const textFilters: Readonly<Record<string, (value: unknown, ...args: unknown[]) => unknown>> = {
  日期: (value) => onText('日期', value, printDate),
  语句: (value) => onText('语句', value, (text) => text.trim().replace(/[。；;，,、\s]+$/, '')),
  个数: (value) => countOf(listOf('个数', value)),
  列举: (value, field) => listOf('列举', value).map((item) => fieldOf(item, field)),
}

function onText(filter: string, value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (!(value instanceof BoundValue)) throw new TemplateFault(`“${filter}”只用于文字`)
  const cell = BoundValue.cellOf(value)
  return cell.isEmpty ? value : new BoundValue({ ...cell, text: change(cell.text) })
}

/** Any usual way of writing a date, as official documents print it (GB/T 9704 7.3.5.4). */
function printDate(text: string): string {
  const [date] = datesIn(text)
  if (!date?.exists) throw new TemplateFault(`“${text}”不是日期，不能用“日期”`)
  return `${date.year}年${date.month}月${date.day === null ? '' : `${date.day}日`}`
}

function listOf(filter: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new TemplateFault(`“${filter}”只用于一组指标或项目`)
}

function countOf(list: readonly unknown[]): BoundValue {
  return workedOut(Decimal.count(list.length), '', [], () => '个数')
}

function fieldOf(item: unknown, field: unknown): unknown {
  const key = typeof field === 'string' ? field : 'name'
  const fields = item !== null && typeof item === 'object' ? Object.entries(item) : []
  const found = fields.find(([name]) => name === key)
  if (!found) throw new TemplateFault(`“列举”要一个字段名，没有“${key}”`)
  return found[1]
}
