import { readXlsx } from '@mingxiao/readers'
import { findingText, writeFindingsWorkbook } from '@mingxiao/writers'
import { aJudged } from '@mingxiao/writers/testing'
import { expect, test } from 'vitest'

const wording = { language: 'zh', noticeText: ({ code }: { readonly code: string }) => code } as const

/** The sheets of a workbook: name, and each row as the texts of its cells. */
function sheetsOf(bytes: Uint8Array) {
  const { value, notices } = readXlsx(bytes)
  expect(notices).toEqual([])
  return value.blocks
    .filter((block) => block.kind === 'table')
    .map(({ name, cells, rowCount }) => ({
      name,
      rows: Array.from({ length: rowCount }, (_, at) => cells.filter(({ row }) => row === at).map(({ text }) => text)),
    }))
}

test('a workbook of findings reads back as its sheets, cell by cell', () => {
  const [found] = aJudged().findings
  if (!found) throw new Error('the rule finds nine in seven posts')
  const finding = { ...found, data: { ...found.data, found: '=1+1', expected: '< & > "\n二', difference: '0007' } }
  const notices = [{ code: 'image-skipped', data: {}, origin: null }]
  const [findings, counts, remarks] = sheetsOf(
    writeFindingsWorkbook([aJudged({ findings: [finding], notices })], wording),
  )
  expect(findings?.rows[1]?.slice(0, 7)).toEqual([
    '1',
    '报送/附件 1.docx',
    '某县某中心',
    '2024',
    '待处理',
    '警告',
    'A02',
  ])
  expect(findings?.rows[1]?.slice(10, 14)).toEqual([findingText(finding, 'zh'), '=1+1', '< & > "\n二', '0007'])
  expect(counts).toEqual({
    name: '汇总',
    rows: [
      ['文件', '单位', '年度', '错误', '警告', '提示', '已豁免', '原有', '已改正'],
      ['报送/附件 1.docx', '某县某中心', '2024', '0', '1', '0', '0', '', ''],
    ],
  })
  expect(remarks).toEqual({
    name: '说明',
    rows: [
      ['文件', '事项', '说明'],
      ['报送/附件 1.docx', '读取', 'image-skipped'],
    ],
  })
})

test('the same findings give the same bytes', () => {
  expect(writeFindingsWorkbook([aJudged()], wording)).toEqual(writeFindingsWorkbook([aJudged()], wording))
})
