import { expect, it } from 'vitest'
import { changeText } from './change-text.ts'

const cell = { kind: 'cell', attachment: '2', label: '基本支出', before: '', after: '103.09', address: null } as const
const row = { kind: 'row-removed', attachment: '1', label: '……' } as const

it('says what was blank and is not, and what follows from others', () => {
  expect(changeText({ ...cell, follows: false }, 'zh')).toBe('附件2 基本支出：（空） → “103.09”')
  expect(changeText({ ...cell, follows: true }, 'en')).toBe('Attachment 2, 基本支出: (blank) → “103.09” (follows)')
})

it('says of a row what it held, if anything', () => {
  expect(changeText({ ...row, text: '' }, 'zh')).toBe('附件1 删去一行“……”')
  expect(changeText({ ...row, text: '2024年决算数0' }, 'zh')).toBe('附件1 删去一行“……”：2024年决算数0')
})
