import { expect, it } from 'vitest'
import type { Place } from '../../forms/entry.ts'
import { repeatedPassages } from './repeated-passages.ts'

const visit = '实施过程中，对报案人员、工伤事件和享受待遇人员既有定期检查也有不定期检查，坚持每月至少回访一次。'
const review = '各股室每季度对照绩效目标检查一次进度，发现偏差的当月提出整改办法，并由分管领导督办，直到整改完成为止。'

const place = (quote: string, at: number): Place => ({
  attachment: '5',
  label: `第${at + 1}段`,
  quote,
  table: null,
  row: null,
  column: null,
  origin: { format: 'form', path: '' },
})

function repeated(...paragraphs: readonly string[]): readonly string[] {
  return repeatedPassages(paragraphs.map(place), 2024).map(
    ({ text, first, again }) => `${first.label} ${again.label} ${text}`,
  )
}

it('a passage in two paragraphs is found whole, spaces apart', () => {
  expect(repeated(`机构健全。${visit}`, `按步骤实施。${visit.replace('，', '， ')}照此执行。`)).toEqual([
    `第1段 第2段 。${visit}`,
  ])
})

it('a passage in three paragraphs is one passage', () => {
  expect(repeated(visit, visit, visit)).toEqual([`第1段 第2段 ${visit}`])
})

it('two passages of one paragraph are two', () => {
  expect(repeated(`${visit}${review}`, `${review}另外，${visit}`).length).toBe(2)
})

it('shorter passages, and none at all, are no repetition', () => {
  expect(repeated('每月至少回访一次。', '每月至少回访一次。')).toEqual([])
  expect(repeated()).toEqual([])
})
