import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limits } from '../limits.ts'
import { documentOf } from '../testing/document-of.ts'
import { printPages, printRule, printText } from '../testing/pdf/print-pages.ts'
import { printPdf } from '../testing/print-pdf.ts'
import { readPdf } from './read-pdf.ts'

const sound = printPdf(
  documentOf([
    '附件1',
    [
      ['分值', '10'],
      ['得分', '10'],
    ],
    '填表人：',
  ]),
)

test('damage anywhere ends in a document or a refusal, never in another error', async () => {
  const edit = fc.tuple(fc.nat(sound.length - 1), fc.nat(255))
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 20 }), async (edits) => {
      const bytes = Buffer.from(sound)
      for (const [at, value] of edits) bytes[at] = value
      const code = await readPdf(bytes).then(
        () => 'none',
        (error: { code?: string }) => error.code,
      )
      expect(code).toBeOneOf(['none', 'pdf-damaged', 'no-text-layer', 'file-encrypted'])
    }),
    { numRuns: 40 },
  )
})

test('a page drawn full of lines has no table, and its text is read', async () => {
  const lines = Array.from({ length: 3000 }, (_, index) => {
    const at = 50 + (index % 700)
    return printRule(at, 100, at, 110) + printRule(100, at, 110, at)
  })
  const { value } = await readPdf(printPages([{ content: lines.join('') + printText(100, 30, '图例') }]))
  expect(value.blocks.at(-1)).toMatchObject({ text: '图例' })
})

test.each([
  ['characters', printText(10, 10, '绩'.repeat(limits.pageMarks + 1)), 'pdf-page-too-full'],
  ['lines', printRule(10, 10, 20, 10).repeat(limits.pageMarks + 1), 'pdf-page-too-full'],
])('a page of more %s than are allowed is refused', async (_, content, code) => {
  await expect(readPdf(printPages([{ content }]))).rejects.toMatchObject({ code })
})

test('more pages than are allowed are refused', async () => {
  const pages = Array.from({ length: limits.pdfPages + 1 }, () => ({ content: '' }))
  await expect(readPdf(printPages(pages))).rejects.toMatchObject({ code: 'pdf-too-many-pages' })
})
