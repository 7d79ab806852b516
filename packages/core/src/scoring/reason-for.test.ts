import { expect, it } from 'vitest'
import { readEntry, text } from '../forms/field.ts'
import { reasonFor } from './reason-for.ts'
import { anEvaluation } from './testing/an-evaluation.ts'

const table = anEvaluation({ rows: [{ level3: '巡查座次', reason: '因汛期加密巡查' }, { level3: '清淤长度' }] })
const [own, without] = table.indicators.rows
const reasons = readEntry(text('偏差大或目标未完成原因分析'), { ...table.place, quote: '因汛情提前' })

it('a row with a reason of its own has that one', () => {
  expect(own && reasonFor({ ...table, conclusion: { ...table.conclusion, reasons } }, own).value).toBe('因汛期加密巡查')
})

it('where rows have no column for it the reason for the whole table counts', () => {
  expect(without && reasonFor({ ...table, conclusion: { ...table.conclusion, reasons } }, without).value).toBe(
    '因汛情提前',
  )
})

it('a form that asks for no reason has none', () => {
  expect(without && reasonFor(table, without).state).toBe('absent')
})
