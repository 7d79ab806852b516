import { aPackage } from '@mingxiao/audit/testing'
import type { Origin } from '@mingxiao/core'
import { expect, test } from 'vitest'
import { isAttachmentMark, paragraphRoles } from './paragraph-role.ts'

test('titles, headings, cover and closing are set as recognition found them', () => {
  const pack = aPackage()
  const report = pack.unitReport
  if (!report) throw new Error('a good package has a report')
  const roleOf = paragraphRoles(pack)
  const role = (text: string, origin: Origin) => roleOf({ kind: 'paragraph', text, number: '', origin })
  const [section] = report.sections
  const [firstLine = ''] = report.title.place.quote.split('\n')
  expect([
    role(firstLine, { format: 'form', path: 'elsewhere' }),
    role('附件4', { format: 'form', path: 'mark' }),
    role(report.cover.unit.place.quote, report.cover.unit.place.origin),
    role(report.closing.date.place.quote, report.closing.date.place.origin),
    role(section?.name ?? '', section?.title.place.origin ?? { format: 'form', path: '' }),
    role('一句话。', { format: 'form', path: 'text' }),
  ]).toEqual(['title', 'attachment', 'cover', 'closing', 'heading', 'plain'])
})

test.each([
  ['附件1', true],
  ['附件 3-2：', true],
  ['附件', true],
  ['附件1的说明', false],
  ['', false],
])('%j as the mark of an attachment: %s', (text, isMark) => {
  expect(isAttachmentMark(text)).toBe(isMark)
})
