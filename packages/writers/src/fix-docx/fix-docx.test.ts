import { expect, test } from 'vitest'
import { openArchive } from '../archive/open-archive.ts'
import { aDocx, offsetIn } from '../testing/a-docx.ts'
import { aFinding, inDocument } from '../testing/a-finding.ts'
import { fixDocx } from './fix-docx.ts'

const body = '<w:p><w:r><w:t>128% </w:t></w:r></w:p>'
const at = inDocument(offsetIn(body, '<w:p>'))

function bodyOf(bytes: Uint8Array): string | undefined {
  return openArchive(bytes)
    .read('word/document.xml')
    ?.toString('utf8')
    .replace(/^.*<w:body>|<\/w:body>.*$/g, '')
}

test('fixes are made without a trace, and said to be made', () => {
  const finding = aFinding(at, '128%', '129%')
  const { bytes, ...said } = fixDocx(aDocx(body), [finding, aFinding(at, '128%')])
  expect(bodyOf(bytes)).toBe('<w:p><w:r><w:t xml:space="preserve">129%</w:t></w:r></w:p>')
  expect(said).toEqual({ changes: 1, fixed: [finding], left: [] })
})

test('of two that change the same letters the graver one is made, and the other said to be left', () => {
  const [warning, error] = [aFinding(at, '128%', '129%'), aFinding(at, '128%', '130%', { severity: 'error' })]
  const { bytes, ...said } = fixDocx(aDocx(body), [warning, error])
  expect(bodyOf(bytes)).toContain('130%')
  expect(said).toEqual({ changes: 1, fixed: [error], left: [warning] })
})

test('two that say the same are both made', () => {
  const findings = [aFinding(at, '128%', '129%'), aFinding(at, '128%', '129%')]
  expect(fixDocx(aDocx(body), findings)).toMatchObject({ changes: 1, fixed: findings, left: [] })
})

test('a file with nothing to change stays as it is', () => {
  const file = aDocx(body)
  expect(fixDocx(file, [aFinding(at, '128%'), aFinding(at, '7', '8')]).bytes).toBe(file)
})
