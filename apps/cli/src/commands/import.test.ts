import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

  it('wants a name by which other commands know a package file', () => {
    const refused = {
      status: 2,
      stderr: '材料.docx：材料数据文件的文件名要以 .mingxiao.json 结尾，请改 -o 后面的文件名。（package-file-name）\n',
    }
    expect(mingxiao('init', '--unit', '甲县水利站', '--year', '2024', '-o', '材料.docx')).toMatchObject(refused)
    expect(mingxiao('import', document, '-o', '材料.docx')).toMatchObject(refused)
  })

  it('names the package file that cannot be read, and reads one saved in GBK', () => {
    const head = '{"format": "mingxiao-package", "version": 1, "edition": "hunan-2024", "year": 2024,'
    const quota = '"parts": {"staffing": {"rows": {"unit": {"quota": "7"}}}}'
    writeFileSync(join(folder, '坏.mingxiao.json'), `${head}\n  "unit": “甲县水利站”}`)
    expect(mingxiao('write', '坏.mingxiao.json', '-o', '写出', '--docx').stderr).toBe(
      '坏.mingxiao.json：不是完整的 JSON 文本，不能作为材料数据文件读取。请按下列提示改正：\n  第2行第11个字符：“ 请改用英文半角的符号。（draft-not-json）\n',
    )
    const unit = Buffer.from([0xbc, 0xd7, 0xcf, 0xd8])
    const parts = [`${head} "unit": "`, unit, `", "tables": [{"form": "base-data", ${quota}}], "reports": []}`]
    writeFileSync(join(folder, '旧.mingxiao.json'), Buffer.concat(parts.map((part) => Buffer.from(part))))
    expect(mingxiao('check', '旧.mingxiao.json').stdout).toContain('甲县 · 2024年度')
  })

  it('refuses a year that is none', () => {
    expect(mingxiao('init', '--unit', '甲县水利站', '--year', '24')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('请写成 2024 的样子'),
    })
  })
})
