import { describe, expect, it } from 'vitest'
import { fillMessage } from './message.ts'

describe('fillMessage', () => {
  it('makes quotes of what stands inside quotes single ones', () => {
    const data = { name: '“三公”经费', at: '附件1“三公”' }
    expect(fillMessage('“{name}”与{at}不符，见“{name}·{at}”。', data)).toBe(
      '“‘三公’经费”与附件1“三公”不符，见“‘三公’经费·附件1‘三公’”。',
    )
  })

  it('throws where a placeholder stays unfilled', () => {
    expect(() => fillMessage('{found}', {})).toThrow('no data for {found}')
  })
})
