import { expect, it } from 'vitest'
import { isListCell, mergeLists } from './merge-lists.ts'
import { settleLists } from './settle-lists.ts'

it('keeps the rows that both added', () => {
  expect(mergeLists({ base: '~1 ~2', ours: '~1 ~a ~2', theirs: '~1 ~2 ~b' })).toBe('~1 ~a ~2 ~b')
})

it('takes out what either took out, and keeps their order', () => {
  expect(mergeLists({ base: '~1 ~2 ~3', ours: '~1 ~3', theirs: '~3 ~2 ~1' })).toBe('~3 ~1')
  expect(mergeLists({ base: '~1 ~2', ours: '~a ~1 ~2', theirs: '~2' })).toBe('~a ~2')
})

it('tells lists from texts', () => {
  expect(isListCell('2/indicators', ['~1 ~2', '~1', '~1 ~a ~2'])).toBe(true)
  expect(isListCell('tables', ['1 2 3-~1'])).toBe(true)
  expect(isListCell('4/overview.sections', ['goals ~a'])).toBe(true)
  expect(isListCell('1/thrift.measures', ['双面打印', '~1', ''])).toBe(false)
})

it('settles lists in conflict and leaves texts to people', () => {
  const known = new Map([['2/indicators', { value: '~1', revision: '1' }]])
  const list = { address: '2/indicators', why: 'changed', value: '~1 ~b', revision: '2' } as const
  const text = { address: '1/thrift.measures', why: 'changed', value: '双面打印', revision: '2' } as const
  const cells = new Map([['2/indicators', '~1 ~a']])
  expect(settleLists({ known, conflicts: new Map() }, [list, text], cells)).toEqual({
    sync: { known: new Map([['2/indicators', { value: '~1 ~b', revision: '2' }]]), conflicts: new Map() },
    received: [['2/indicators', '~1 ~a ~b']],
    left: [text],
  })
})
