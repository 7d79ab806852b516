import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDocx, readPackage } from '@mingxiao/readers'
import { documentOf, printDocx, printTxt, zipFiles } from '@mingxiao/readers/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const sample = fileURLToPath(new URL('../../../../samples/yuanjiang-2024.docx', import.meta.url))
const workbook = fileURLToPath(new URL('../../../../samples/yuanjiang-2024.xlsx', import.meta.url))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingxiao-annotate-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function mingxiao(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('mingxiao annotate', () => {
  it('writes a file that says more, and says how much', () => {
    const output = join(folder, '批注.docx')
    const { status, stdout } = mingxiao('annotate', sample, '-o', output)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^已写入 .*批注\.docx：\d{2,} 条批注，\d{2,} 处修订。\n$/)
    expect(readFileSync(output).length).toBeGreaterThan(readFileSync(sample).length)
  })

  it('writes notes into a workbook, in English where asked', () => {
    const output = join(folder, 'notes.xlsx')
    const { stdout } = mingxiao('annotate', workbook, '-o', output, '--lang', 'en')
    expect(stdout).toMatch(/^Written to .*notes\.xlsx: \d{2,} findings as notes\.\n$/)
    expect(existsSync(output)).toBe(true)
  })

  it('never writes over the file it reads, by whatever name', () => {
    const link = join(folder, 'link.docx')
    symlinkSync(sample, link)
    expect(mingxiao('annotate', link, '-o', sample)).toMatchObject({
      status: 2,
      stderr: `${sample}：不能写回原文件，请用 -o 另写一个文件名。（output-is-input）\n`,
    })
  })

  it('asks for a docx or xlsx of what it cannot write into', () => {
    const { status, stderr } = mingxiao('annotate', sample.replace('.docx', '.txt'), '-o', join(folder, 'x.txt'))
    expect(status).toBe(2)
    expect(stderr).toContain('（format-not-writable）')
  })
})

describe('mingxiao annotate of a package in several files', () => {
  const bytes = readFileSync(sample)
  const letter = printDocx(documentOf(['关于报送材料的函']))
  const { value: whole } = readDocx(bytes)
  const second = whole.blocks.findIndex((block) => block.kind === 'paragraph' && /^\s*附件\s*2\s*$/.test(block.text))
  const forms = printDocx({ ...whole, blocks: whole.blocks.slice(second) })
  const parts = {
    '附件/其余.docx': forms,
    '函.docx': letter,
    '附件1.txt': printTxt({ ...whole, blocks: whole.blocks.slice(0, second) }),
    '照片.rar': 'Rar!',
  }

  it('writes each file with what was found in it, copies the others and says what to do with those it cannot write', () => {
    const zip = join(folder, '材料.zip')
    writeFileSync(zip, zipFiles({ ...parts, '../外.docx': letter, 'a\\..\\..\\外.docx': letter }))
    const output = join(folder, '批注')
    const { status, stdout, stderr } = mingxiao('annotate', zip, '-o', output)
    expect(status).toBe(2)
    expect(stdout).toMatch(
      /^已写入 附件\/其余\.docx：\d{2,} 条批注，\d{2,} 处修订。\n另有 3 个文件原样抄到 .*批注。\n$/,
    )
    expect(stderr).toMatch(/^附件1\.txt：只能在 docx 和 xlsx .*（format-not-writable）\n$/)
    expect(readdirSync(output).toSorted()).toEqual(['函.docx', '照片.rar', '附件', '附件1.txt'].toSorted())
    expect(readFileSync(join(output, '附件', '其余.docx')).length).toBeGreaterThan(forms.length)
    expect(readFileSync(join(output, '函.docx')).equals(letter)).toBe(true)
  })

  it('takes a folder, and writes neither over it nor into it', () => {
    const input = join(folder, '材料')
    mkdirSync(input)
    writeFileSync(join(input, '全部.docx'), bytes)
    const inside = join(input, '批注')
    expect(mingxiao('annotate', input, '-o', inside)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('（output-is-input）'),
    })
    const { status, stdout } = mingxiao('annotate', input, '-o', join(folder, '另存'), '--lang', 'en')
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^Written to 全部\.docx: \d{2,} comments/)])
  })
})

describe('mingxiao check --format json', () => {
  it('says what a finding’s place should read', () => {
    const { stdout } = mingxiao('check', sample, '--format', 'json')
    const found = JSON.parse(stdout).reports[0].findings.find(
      ({ rule }: { rule: { code: string } }) => rule.code === 'A03',
    )
    expect(found.fix).toEqual([{ at: found.place, text: '128208.80' }])
  })
})

describe('mingxiao fix', () => {
  it('makes the fixes of the rules that are named', async () => {
    const output = join(folder, '改.docx')
    const { status, stdout } = mingxiao('fix', sample, '-o', output, '--only', 'A03', 'dates-uniform')
    expect([status, stdout]).toEqual([0, `已写入 ${output}：改了 3 处，涉及 3 个问题。\n`])
    const { value } = await readPackage(readFileSync(output))
    expect(value?.baseData?.spending.projects.final.place.quote).toBe('128208.80')
    expect(value?.unitReport?.cover.date.place.quote).toBe('2025年5月13日')
    expect(value?.baseData?.staffing.unit.rate.place.quote).toBe('128%　')
  })

  it('says what it leaves to people', () => {
    const { stdout } = mingxiao('fix', workbook, '-o', join(folder, '改.xlsx'))
    expect(stdout).toMatch(/^已写入 .*：改了 \d+ 处，涉及 \d+ 个问题。\n其余 \d+ 个问题要由人核实，没有改。\n$/)
  })

  it('knows the rules by name', () => {
    expect(mingxiao('fix', sample, '-o', join(folder, 'x.docx'), '--only', 'Z99').stderr).toContain(
      '（rule-not-found）',
    )
  })
})
