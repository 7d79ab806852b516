import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documentOf, printDocx } from '@mingxiao/readers/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingxiao-batch-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function mingxiao(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', cwd: folder })
  return { status, stdout, stderr }
}

function file(name: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
}

/** A unit report of one section. */
function report(unit: string, year: number, ...overview: readonly string[]): Uint8Array {
  const title = `${year}年度${unit}整体支出绩效自评报告`
  const blocks = [
    '附件4',
    title,
    `部门（单位）名称：${unit}`,
    '一、部门（单位）基本情况',
    ...overview,
    unit,
    `${year + 1}年5月12日`,
  ]
  return printDocx(documentOf(blocks))
}

const passage = (unit: string, year: number) =>
  `${unit}坚持问题导向，${year}年组织专班深入一线走访，逐户核对台账，办结事项86件，对久拖不决的挂牌督办，群众来信明显减少。`

describe('mingxiao check --each', () => {
  beforeEach(() => {
    file('in/a.docx', report('清溪县水利服务中心', 2024, '本中心负责农村供水。'))
    file('in/sub/b.docx', report('临江市图书馆理事会', 2024, '本馆全年开放。'))
    file('in/bad.docx', 'PK and nothing else')
    file('in/~$a.docx', 'a lock of Word')
  })

  it('checks every file in the folder; a bad one comes first in the table and stops nothing', () => {
    const { status, stdout, stderr } = mingxiao('check', 'in', '--each', '-j', '2', '--fail-on', 'never')
    const lines = stdout.split('\n')
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' })
    expect(lines[1]).toMatch(/^ *- +- +- +无法核对 file-not-zip +in[/]bad\.docx$/)
    expect(
      lines
        .slice(2, 4)
        .map((line) => line.split(/ {2,}/).slice(-2).join(' '))
        .sort(),
    ).toEqual(['临江市图书馆理事会 in/sub/b.docx', '清溪县水利服务中心 in/a.docx'])
    expect(lines.at(-2)).toMatch(/^共核对 3 份：.*无法核对 1 份；其中 0 份沿用以前的结果。$/)
  })

  it('takes package files for what they are, whatever other JSON lies beside them', () => {
    expect(mingxiao('init', '--unit', '甲县水利站', '--year', '2024', '-o', 'in/甲.mingxiao.json').status).toBe(0)
    file('in/report.json', '{}')
    expect(mingxiao('check', 'in', '--each', '--no-cache').stdout).toMatch(/甲县水利站 +in[/]甲\.mingxiao\.json/)
    expect(mingxiao('check', 'in', '--each', '--no-cache').stdout).toMatch(/^共核对 4 份/m)
  })

  it('takes results from the cache', () => {
    const json = () => JSON.parse(mingxiao('check', 'in', '--each', '--format', 'json').stdout)
    const first = json()
    expect(mingxiao('check', 'in', '--each').stdout).toContain('其中 2 份沿用以前的结果')
    expect(json()).toEqual(first)
  })

  it('leaves no cache behind when asked not to, and prints lists and details', () => {
    const { stdout } = mingxiao('check', 'in', '--each', '--no-cache', '--details')
    expect(stdout).toContain('清溪县水利服务中心 · 2024年度 · 附件4')
    expect(readdirSync(folder)).toEqual(['in'])
    expect(mingxiao('check', 'in', '--each', '--no-cache', '--format', 'csv').stdout).toContain('临江市图书馆理事会')
  })

  it('writes a page for each package and an index of them, also from kept results', () => {
    const pages = () => mingxiao('check', '.', '--each', '--format', 'html', '-o', 'pages', '--timing')
    expect(pages()).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/\n *\d+\.\d{3} +100\.0 +合计\n$/),
    })
    const names = ['a.docx.html', 'b.docx.html', 'index.html']
    expect(readdirSync(join(folder, 'pages')).toSorted()).toEqual(names)
    const texts = names.map((name) => readFileSync(join(folder, 'pages', name), 'utf8'))
    expect(texts[2]).toMatch(/共 3 份：没有问题 \d 份，无法读取 1 份。[\s\S]*bad\.docx[\s\S]*href="[ab]\.docx\.html"/)
    rmSync(join(folder, 'pages'), { recursive: true })
    expect(mingxiao('check', '.', '--each', '--format', 'html', '-o', 'pages').stderr).toBe('')
    expect(names.map((name) => readFileSync(join(folder, 'pages', name), 'utf8'))).toEqual(texts)
    expect(mingxiao('check', 'in', '--each', '--format', 'html').stderr).toContain('output-needs-folder')
  })

  it('says how far it has come line by line where there is no terminal', () => {
    const { stderr } = mingxiao('check', 'in', '--each', '--progress', 'plain', '--lang', 'en')
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^3\/3 {2}\d+\.\d files\/s {2}0:00 left$/)
  })

  it('ends with what is done when it is broken off, and goes on from there', async () => {
    for (const at of Array.from({ length: 40 }, (_, index) => index)) {
      file(`many/${at}.docx`, report(`第${at}供水站`, 2024, `本站供水${at}户。`))
    }
    const args = [main, 'check', 'many', '--each', '-j', '1', '--progress', 'plain']
    const child = spawn(process.execPath, args, { cwd: folder })
    let out = ''
    child.stdout.on('data', (data) => {
      out += data
    })
    child.stderr.once('data', () => child.kill('SIGINT'))
    const status = await new Promise((resolve) => child.once('exit', resolve))
    const [, done = ''] = /共核对 (\d+) 份/.exec(out) ?? []
    expect({ status, says: out.includes('中途停止') }).toEqual({ status: 2, says: true })
    expect(mingxiao('check', 'many', '--each').stdout).toContain(`其中 ${done} 份沿用以前的结果。`)
  })
})

describe('mingxiao compare', () => {
  it('finds the passage with swapped names and every place of it, and the name that was left', () => {
    file('in/a.docx', report('清溪县水利服务中心', 2024, passage('清溪县水利服务中心', 2024)))
    file('in/b.docx', report('临江市图书馆理事会', 2023, passage('临江市图书馆理事会', 2023)))
    file('in/c.docx', report('平湖区园林管护站', 2024, passage('清溪县水利服务中心', 2024)))
    const { status, stdout } = mingxiao('compare', 'in', '--format', 'json')
    const { passages } = JSON.parse(stdout)
    expect(status).toBe(1)
    expect(passages.map(({ places }: { places: { file: string }[] }) => places.map((place) => place.file))).toEqual([
      ['in/b.docx', 'in/a.docx', 'in/c.docx'],
    ])
    expect(passages[0].left.map(({ name, at }: { name: string; at: { file: string } }) => [name, at.file])).toEqual([
      ['清溪县水利服务中心', 'in/c.docx'],
    ])
    expect(mingxiao('compare', 'in').stdout).toMatch(/^1\. 文字雷同：3 份材料/)
  })

  it('finds nothing in packages that were written one by one', () => {
    file('in/a.docx', report('清溪县水利服务中心', 2024, '本中心负责农村供水。'))
    file('in/b.docx', report('临江市图书馆理事会', 2024, '本馆全年开放。'))
    expect(mingxiao('compare', 'in')).toEqual({ status: 0, stdout: '比较了 2 份材料，没有发现雷同。\n', stderr: '' })
  })

  it('says which files it could not read, and compares the others', () => {
    file('in/a.docx', report('清溪县水利服务中心', 2024, '本中心负责农村供水。'))
    file('in/letter.docx', printDocx(documentOf(['关于召开会议的通知'])))
    const { status, stderr } = mingxiao('compare', 'in', '--lang', 'en')
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('no-package-found') })
    expect(mingxiao('compare', 'nothing/here').status).toBe(2)
  })
})

it('mingxiao check --archive judges copied text', () => {
  file('now.docx', report('清溪县水利服务中心', 2024, passage('清溪县水利服务中心', 2024)))
  file('before/x.docx', report('临江市图书馆理事会', 2023, passage('临江市图书馆理事会', 2023)))
  expect(mingxiao('check', 'now.docx').stdout).not.toContain('K04')
  expect(mingxiao('check', 'now.docx', '--archive', 'before').stdout).toContain('K04')
  expect(mingxiao('check', 'now.docx', '--each', '--archive', 'before', '--details').stdout).toContain('K04')
})
