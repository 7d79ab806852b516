import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documentOf, printDocx, zipFiles } from '@mingxiao/readers/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const sample = fileURLToPath(new URL('../../../samples/yuanjiang-2024.docx', import.meta.url))

function mingxiao(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('mingxiao', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mingxiao-cli-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  function file(name: string, content: string | Uint8Array): string {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }

  it('exits with 1 where it finds errors, and with 0 where nothing weighs as much as asked', () => {
    expect(mingxiao('check', sample).status).toBe(1)
    expect(mingxiao('check', sample, '--fail-on', 'never').status).toBe(0)
  })

  it('prints one JSON object with every file, also those that cannot be read', () => {
    const empty = file('empty.docx', '')
    const { status, stdout } = mingxiao('check', sample, empty, '--format', 'json')
    const { reports } = JSON.parse(stdout)
    expect(status).toBe(2)
    expect(reports.map((report: { file: string }) => report.file)).toEqual([sample, empty])
    expect(reports[0].package.attachments.map(({ no, kind }: { no: string; kind: string }) => [no, kind])).toEqual([
      ['1', 'base-data'],
      ['2', 'unit-evaluation'],
      ['3-1', 'project-evaluation'],
      ['3-2', 'project-evaluation'],
      ['4', 'unit-report'],
      ['5', 'project-report'],
    ])
    expect(reports[1].error).toEqual({
      code: 'file-empty',
      message: '文件是空的，没有内容。请核对是否下载或复制完整。',
    })
  })

  it('says in one line which file is missing or of a kind it cannot read', () => {
    expect(mingxiao('convert', join(folder, 'none.docx'))).toMatchObject({
      status: 2,
      stderr: `${join(folder, 'none.docx')}：找不到这个文件，请核对路径和文件名。（file-not-found）\n`,
    })
    expect(mingxiao('convert', file('scan.rar', 'Rar!')).stderr).toContain('format-unsupported')
  })

  it('takes the files of a folder, or of an archive, as one package', () => {
    const parts = join(folder, '材料')
    mkdirSync(join(parts, '附件'), { recursive: true })
    copyFileSync(sample, join(parts, '附件', '全部.docx'))
    file('材料/附件/全部.docx.waivers.yaml', '')
    file('材料/~$全部.docx', 'x')
    file('材料/照片.rar', 'Rar!')
    const zip = file('材料.zip', zipFiles({ '附件/全部.docx': readFileSync(sample), '照片.rar': 'Rar!' }))
    const { stdout } = mingxiao('check', parts, zip, '--format', 'json')
    const { reports } = JSON.parse(stdout)
    expect(reports.map(({ file: path }: { file: string }) => path)).toEqual([parts, zip])
    for (const { package: pack, notices, findings } of reports) {
      expect(pack.attachments).toHaveLength(6)
      expect(notices.map(({ code }: { code: string }) => code)).toEqual(['file-not-read'])
      expect(findings[0].place.file).toBe('附件/全部.docx')
    }
    expect(mingxiao('check', parts).stdout).toContain('（附件/全部.docx 第')
    mkdirSync(join(folder, '空'))
    expect(mingxiao('convert', join(folder, '空'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no-files'),
    })
  })

  it('says that a document holds no form, and exits with 2', () => {
    const letter = file('letter.docx', printDocx(documentOf(['关于召开会议的通知'])))
    const { status, stdout } = mingxiao('check', letter)
    expect(status).toBe(2)
    expect(stdout).toContain('没有找到任何自评附件')
  })

  it('speaks English when asked', () => {
    expect(mingxiao('check', sample, '--lang', 'en').stdout).toMatch(/Attachment 2 .+\n[\s\S]+basis: /)
  })

  it('scores each evaluation with its steps', () => {
    const { evaluations } = JSON.parse(mingxiao('score', sample, '--format', 'json').stdout)
    expect(
      evaluations.map(({ attachment, total }: { attachment: string; total: { printed: string } }) => [
        attachment,
        total.printed,
      ]),
    ).toEqual([
      ['2', '100'],
      ['3-1', '100'],
      ['3-2', '100'],
    ])
    expect(mingxiao('score', sample).stdout).toContain('执行率：1159138.98÷1159138.98=100%')
  })

  it('lists every figure with its places, contradictions first', () => {
    const { facts, others, dates } = JSON.parse(mingxiao('facts', sample, '--format', 'json').stdout)
    const [posts] = facts
    expect([posts.name, posts.agrees, posts.likely.figure, posts.likely.reason]).toEqual([
      '编制数 2024年',
      false,
      '7人',
      'ratio',
    ])
    expect(facts.map(({ agrees }: { agrees: boolean }) => agrees)).toEqual(
      facts.map(({ agrees }: { agrees: boolean }) => agrees).toSorted(),
    )
    expect(others[0].text).toBe('12.5万元')
    expect(dates[0].text).toBe('二0二五年 五 月 十三日')
    expect(mingxiao('facts', sample).stdout).toContain(
      '  编制数 2024年\n    7人  附件1 编制数（第2行第2列）\n      最可能正确：附件1的控制率是按它算的\n    9人  附件4 ',
    )
    expect(mingxiao('facts', sample, '--lang', 'en').stdout).toContain('most likely right: the control rate')
  })

  it('explains a rule by its code, and says how to find one that does not exist', () => {
    expect(mingxiao('explain', 'a03').stdout).toMatch(/^A03 .+\n[\s\S]+## 查什么/)
    expect(mingxiao('explain', 'Z99')).toMatchObject({ status: 2, stderr: expect.stringContaining('mingxiao rules') })
  })

  it('points out a mistyped command and lists the choices of an option', () => {
    expect(mingxiao('chek')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('没有命令 chek。是不是 check？'),
    })
    expect(mingxiao('check', sample, '--format', 'xml').stderr).toContain('可选 text、json')
  })
})
