import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const document = fileURLToPath(new URL('../../../../samples/yuanjiang-2024.docx', import.meta.url))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingxiao-import-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function mingxiao(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', cwd: folder })
  return { status, stdout, stderr }
}

describe('mingxiao import', () => {
  it('says where a document prints another figure than follows from its own', () => {
    const file = join(folder, '导入.mingxiao.json')
    const { status, stdout } = mingxiao('import', document, '-o', file)
    expect(status).toBe(0)
    const lines = stdout.split('\n')
    expect(lines[0]).toMatch(/^已写入 .*导入\.mingxiao\.json，有 \d+ 处需要核对。$/)
    expect(lines).toContain(
      '  附件1“项目支出·2024年决算数”填的是“128218.80”，按“各行2024年决算数之和”应为“128208.80”，写出的表按后者。',
    )
    expect(lines).toContain(
      '  附件2“年度资金总额·执行率”填的是“101%”，按“全年执行数 ÷ 全年预算数”应为“100.00%”，写出的表按后者。',
    )
    expect(mingxiao('score', file)).toMatchObject({ status: 0, stdout: expect.stringContaining('预算执行率') })
  })
})

describe('mingxiao init', () => {
  it('begins a package file, and never writes over one', () => {
    const asked = ['init', '--unit', '甲县/水利站', '--year', '2024'] as const
    const file = '甲县水利站2024年度绩效自评材料.mingxiao.json'
    expect(mingxiao(...asked)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^已新建 甲县水利站2024/) })
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toMatchObject({ unit: '甲县/水利站', year: 2024 })
    expect(mingxiao(...asked)).toMatchObject({ status: 2, stderr: expect.stringContaining('（output-exists）') })
    expect(mingxiao('check', file).status).toBe(1)
  })

  it('refuses a year that is none', () => {
    expect(mingxiao('init', '--unit', '甲县水利站', '--year', '24')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('请写成 2024 的样子'),
    })
  })
})
