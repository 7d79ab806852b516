import { expect, it } from 'vitest'
import { afterConflicts, afterReading, afterSaved, type SyncState, settleConflict, unsentEdits } from './sync-state.ts'

const quota = '1/staffing.unit.quota'
const staff = '1/staffing.unit.staff'
const start: SyncState = {
  known: new Map([
    [quota, { value: '7', revision: '3' }],
    [staff, { value: '9', revision: '4' }],
  ]),
  conflicts: new Map(),
}
const ours = new Map([
  [quota, '8'],
  [staff, '9'],
  ['1/thrift.measures', '双面打印'],
])

it('sends what differs, each cell with the revision it was seen at', () => {
  const edits = unsentEdits(ours, start)
  expect(edits).toEqual([
    { address: quota, value: '8', revision: '3' },
    { address: '1/thrift.measures', value: '双面打印', revision: '0' },
  ])
  expect(unsentEdits(ours, afterSaved(start, edits, '5'))).toEqual([])
})

it('sends a cell that was emptied', () => {
  expect(unsentEdits(new Map([[quota, '7']]), start)).toEqual([{ address: staff, value: '', revision: '4' }])
})

it('holds a cell in conflict back until somebody decides', () => {
  const conflict = { address: quota, why: 'changed', value: '6', revision: '9' } as const
  const held = afterConflicts(start, [conflict])
  expect(unsentEdits(ours, held).map(({ address }) => address)).toEqual(['1/thrift.measures'])
  const settled = settleConflict(held, conflict)
  expect(unsentEdits(ours, settled)[0]).toEqual({ address: quota, value: '8', revision: '9' })
})

it('takes what others changed, but not over what we typed', () => {
  const read = [
    { address: quota, value: '6', revision: '9' },
    { address: staff, value: '5', revision: '9' },
  ]
  const { sync, received } = afterReading(start, read, ours)
  expect(received).toEqual([[staff, '5']])
  expect(sync.known.get(quota)).toEqual({ value: '7', revision: '3' })
  expect(sync.known.get(staff)).toEqual({ value: '5', revision: '9' })
})
