import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { judgePackage, rules, summarise } from '@mingxiao/audit'
import { readDocument, recognise } from '@mingxiao/readers'
import { documentOf, printDocx } from '@mingxiao/readers/testing'
import { type Judged, writeHtml } from '@mingxiao/writers'
import { aJudged, aRefused } from '@mingxiao/writers/testing'
import { describe, expect, it, test } from 'vitest'

const wording = { language: 'zh', noticeText: ({ code }: { readonly code: string }) => code } as const

async function judge(bytes: Uint8Array): Promise<Judged> {
  const { value: document } = await readDocument(bytes)
  const pack = recognise(document).value
  if (!pack) throw new Error('the document holds a package')
  const { findings } = judgePackage(pack, rules)
  return aJudged({ documents: [document], package: pack, findings, summary: summarise(findings) })
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found)
}

describe.each(['docx', 'doc', 'xlsx', 'xls', 'txt'])('the page of the sample as .%s', (format) => {
  const bytes = readFileSync(new URL(`../../samples/yuanjiang-2024.${format}`, import.meta.url))

  it('has a note and a mark for every finding, and no link that leads nowhere', async () => {
    const judged = await judge(bytes)
    const page = writeHtml([judged], wording)
    const ids = all(page, /\sid="([^"]*)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    const numbers = judged.findings.map((_, at) => at + 1)
    expect(ids.filter((id) => /^f1-n\d+$/.test(id)).toSorted()).toEqual(numbers.map((no) => `f1-n${no}`).toSorted())
    const placed = judged.findings.flatMap(({ place }, at) => (place.attachment === '' ? [] : [`f1-m${at + 1}`]))
    expect(ids).toEqual(expect.arrayContaining(placed))
    expect(all(page, /\shref="#([^"]*)"/g).filter((id) => !ids.includes(id))).toEqual([])
  })
})

test('the page of the sample shows every cell with its merges', async () => {
  const judged = await judge(readFileSync(new URL('../../samples/yuanjiang-2024.docx', import.meta.url)))
  const page = writeHtml([judged], wording)
  const cells = judged.documents.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.cells : [])),
  )
  expect(all(page, /<td( class=)/g).length).toBe(cells.length)
  expect(all(page, /rowspan="(\d+)"/g)).toEqual(
    cells.filter(({ rowSpan }) => rowSpan > 1).map(({ rowSpan }) => `${rowSpan}`),
  )
})

test('what stands in a file can neither run nor load nor break out', async () => {
  const hostile = `</td></table><script>alert(1)</script><img src=//x onerror=alert(1)>" onfocus='x`
  const rows = [
    ['项目支出名称', hostile],
    ['主管部门', hostile, '实施单位', hostile],
  ]
  const document = documentOf(['附件3', '2024年度项目支出绩效自评表', rows, hostile])
  const judged = await judge(readFileSync(new URL('../../samples/yuanjiang-2024.docx', import.meta.url)))
  const { value } = await readDocument(printDocx(document))
  const page = writeHtml([{ ...judged, file: hostile, documents: [value] }, aRefused], wording)
  expect(all(page, /<(script|style|img|iframe|link|object|embed)\b/g)).toEqual(['style', 'script'])
  // Quotes in the text are escaped, so what stands between two of them is a value.
  expect(all(page.replace(/"[^"]*"/g, '""'), /<[a-z][^<>]*\s(on\w+)=/g)).toEqual([])
  expect(all(page, /\s(?:src|href|action)="([^#"][^"]*)"/g)).toEqual([])
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('the policy allows exactly the style and the script of the page', () => {
  const page = writeHtml([aJudged()], wording)
  const hashes = ['style', 'script'].map((tag) => {
    const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? ''
    return `${tag}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`
  })
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'")
  expect(policy).toBe(["default-src 'none'", ...hashes, "base-uri 'none'", "form-action 'none'"].join('; '))
})

test('waived, known and fixed findings stand below, and the counts leave them out', () => {
  const { findings } = aJudged()
  const [finding] = findings
  if (!finding) throw new Error('the rule finds nine in seven posts')
  const waiver = {
    target: { fingerprint: '' },
    reason: '编制已批复',
    person: '绩效股',
    date: '2025-03-01',
    until: null,
  }
  const fixed = {
    fingerprint: '',
    code: 'A01',
    severity: 'error',
    attachment: '1',
    label: '控制率',
    message: '旧的问题。',
  } as const
  const page = writeHtml(
    [
      aJudged({
        findings: [],
        summary: summarise([]),
        waived: [{ finding, waiver }],
        baseline: { file: '基准.json', kept: [finding], fixed: [fixed] },
        leftOut: [{ rule: { code: 'B01', id: 'x' }, why: { kind: 'switched-off', reason: '不适用' } }],
        law: { day: '2024-05-13', changed: [] },
      }),
    ],
    wording,
  )
  for (const text of [
    '没有新的问题',
    '已豁免 1 处，不计入',
    '编制已批复（绩效股，2025-03-01）',
    '基准.json 中原有的 1 处',
    '已改正 1 处',
    '旧的问题。',
    '按设置停用：不适用',
    '按2024-05-13当日施行、已经公布的规定核对。',
  ]) {
    expect(page).toContain(text)
  }
})
