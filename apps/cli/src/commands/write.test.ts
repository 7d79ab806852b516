import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const sample = fileURLToPath(new URL('../../../../samples/yuanjiang-2024.mingxiao.json', import.meta.url))
const document = fileURLToPath(new URL('../../../../samples/yuanjiang-2024.docx', import.meta.url))

let folder = ''
let written = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingxiao-write-'))
  written = join(folder, '沅江市工伤保险服务中心2024年度绩效自评材料.docx')
  expect(mingxiao('write', sample, '-o', folder, '--docx', '--xlsx').status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true }))

function mingxiao(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', cwd: folder })
  return { status, stdout, stderr }
}

/** The sample with 基本支出 of 附件2 another figure. */
function changedSample(): string {
  const file = join(folder, '改动.mingxiao.json')
  const draft = JSON.parse(readFileSync(sample, 'utf8'))
  draft.tables[1].parts.spending.basic = '100.00'
  writeFileSync(file, JSON.stringify(draft))
  return file
}

describe('mingxiao write', () => {
  it('writes a file of each format asked for, named after unit and year', () => {
    expect(readdirSync(folder).filter((name) => /\.(docx|xlsx|pdf)$/.test(name))).toEqual([
      '沅江市工伤保险服务中心2024年度绩效自评材料.docx',
      '沅江市工伤保险服务中心2024年度绩效自评材料.xlsx',
    ])
  })

  it('writes nothing from a document, nor in no format', () => {
    expect(mingxiao('write', document, '-o', folder, '--docx')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('（package-file-needed）'),
    })
    expect(mingxiao('write', sample, '-o', folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('（format-not-asked）'),
    })
  })
})

describe('mingxiao write --pdf', () => {
  /** The sample with a name that the fonts of the program do not have. */
  function withRareName(): string {
    const file = join(folder, '生僻字.mingxiao.json')
    writeFileSync(file, readFileSync(sample, 'utf8').replace('"unit": "', '"unit": "䶮'))
    return file
  }

  it('writes a PDF', () => {
    expect(mingxiao('write', sample, '-o', join(folder, 'pdf'), '--pdf', '--plain').status).toBe(0)
    expect(readdirSync(join(folder, 'pdf'))).toEqual(['沅江市工伤保险服务中心2024年度绩效自评材料.pdf'])
  })

  it('names the characters that no font has, and takes only fonts', () => {
    expect(mingxiao('write', withRareName(), '-o', folder, '--pdf')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/PDF：䶮。.*（missing-glyphs）/s),
    })
    expect(mingxiao('write', withRareName(), '-o', folder, '--pdf', '--font', sample)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('（font-not-usable）'),
    })
  })
})

describe('mingxiao diff', () => {
  it('finds a written document to be the package it was written from', () => {
    expect(mingxiao('diff', sample, written)).toEqual({ status: 0, stdout: '两份材料一致。\n', stderr: '' })
  })

  it('names the cell that changed, and those that follow', () => {
    const { status, stdout } = mingxiao('diff', sample, changedSample())
    expect(status).toBe(1)
    const lines = stdout.split('\n')
    expect(lines.filter((line) => !line.includes('（随之改变）') && line.startsWith('附件2'))).toEqual([
      expect.stringMatching(/^附件2 基本支出：“\d+\.\d+” → “100\.00”$/),
    ])
    expect(lines).toContainEqual(expect.stringMatching(/^附件2 年度资金总额·执行率：.*（随之改变）$/))
    expect(lines.at(-2)).toMatch(/^共 \d+ 处不同。$/)
  })
})

describe('mingxiao verify', () => {
  it('vouches for a file that nobody changed', () => {
    const { status, stdout } = mingxiao('verify', written, '--against', sample)
    expect(stdout).toMatch(/^核对了 (\d+) 个数中的 \1 个。\n各数和文字与材料数据文件一致，没有人改过。\n$/)
    expect(status).toBe(0)
  })

  it('tells which figures were not written again since the data changed', () => {
    const { status, stdout } = mingxiao('verify', written, '--against', changedSample(), '--lang', 'en')
    expect(status).toBe(1)
    expect(stdout).toMatch(/The file was written from other data/)
    expect(stdout).toMatch(/基本支出.*the file reads “\d+\.\d+”, now “100\.00”/)
  })

  it('tells what was typed into a blank cell, where no figure was named', () => {
    const file = join(folder, '空格.mingxiao.json')
    const draft = JSON.parse(readFileSync(sample, 'utf8'))
    draft.tables[1].parts.income.other = ''
    writeFileSync(file, JSON.stringify(draft))
    const { status, stdout } = mingxiao('verify', written, '--against', file)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^此外与数据不同的 1 处（数据 → 文件）：\n {2}附件2 其他资金：（空） → “\d.*”$/m)
  })

  it('compares a file without tags cell by cell, and refuses other formats', () => {
    expect(mingxiao('verify', document, '--against', sample)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('没有数字标记'),
    })
    expect(mingxiao('verify', sample, '--against', sample)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('（format-not-verifiable）'),
    })
  })
})
