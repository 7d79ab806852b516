import { describe, expect, it } from 'vitest'
import { saysOnlyLead } from './says-only-lead.ts'

describe('saysOnlyLead', () => {
  it('passes words that lead up to a figure', () => {
    const leads = ['', '实际支出金额为', '（县财政核准', '其中：2024年度预算安排']
    expect(leads.filter((text) => !saysOnlyLead(text))).toEqual([])
  })

  it('stops at words that name or compare something', () => {
    const others = ['用于软件维护', '比预算少支出', '增加', '到位', '节约']
    expect(others.filter(saysOnlyLead)).toEqual([])
  })
})
