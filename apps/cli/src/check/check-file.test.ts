import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { placeName, rules } from '@mingxiao/audit'
import { isInForceOn } from '@mingxiao/law'
import { isChecked, type Judged } from '@mingxiao/writers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportAsJson } from '../output/report-as-json.ts'
import { type CheckFileOptions, checkFile } from './check-file.ts'
import { readBaseline } from './read-baseline.ts'

const sample = fileURLToPath(new URL('../../../../samples/yuanjiang-2024.docx', import.meta.url))
const options: CheckFileOptions = { baseline: null, today: '2026-11-25' }

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingxiao-check-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The sample in a folder of its own, with files beside it. */
function aFolder(name: string, files: Readonly<Record<string, string>> = {}): string {
  const path = join(folder, name, '沅江', '材料.docx')
  mkdirSync(dirname(path), { recursive: true })
  copyFileSync(sample, path)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text)
  return path
}

async function judge(file: string, more: Partial<CheckFileOptions> = {}): Promise<Judged> {
  const { checked } = await checkFile(file, { ...options, ...more })
  if (!isChecked(checked)) throw checked.error
  return checked
}

const all = await judge(sample)
const [first, second] = all.findings
if (!first || !second) throw new Error('the sample has findings')

describe('waivers beside a package', () => {
  it('keep findings apart, and say which of them are unused or have ended', async () => {
    const sign = 'reason: 已核实, person: 绩效股, date: 2026-03-01'
    const file = aFolder('waivers', {
      '沅江/材料.docx.waivers.yaml': [
        `- { fingerprint: ${first.fingerprint}, ${sign} }`,
        `- { rule: ${second.rule.code}, place: ${JSON.stringify(placeName(second.place))}, ${sign}, until: 2026-11-25 }`,
        `- { fingerprint: ffffffffffffffff, ${sign} }`,
        `- { fingerprint: ${all.findings[2]?.fingerprint}, ${sign}, until: 2026-11-24 }`,
      ].join('\n'),
    })
    const judged = await judge(file)
    expect(judged.waived.map(({ finding, waiver: { reason, until } }) => [finding, reason, until])).toEqual([
      [first, '已核实', null],
      [second, '已核实', '2026-11-25'],
    ])
    expect(judged.findings).toEqual(all.findings.slice(2))
    expect(judged.notices.slice(all.notices.length)).toEqual([
      { code: 'waiver-expired', data: { line: '4', until: '2026-11-24' }, origin: null },
      { code: 'waiver-unused', data: { line: '3' }, origin: null },
    ])
  })

  it('are judged by the day whose law is asked for', async () => {
    const waiver = `fingerprint: ${first.fingerprint}\n  reason: 已核实\n  person: 甲\n  date: 2025-01-01\n  until: 2025-06-30`
    const file = aFolder('dated-waivers', { '沅江/材料.docx.waivers.yaml': `- ${waiver}` })
    expect((await judge(file)).waived).toEqual([])
    expect((await judge(file, { lawDay: '2025-03-01' })).waived.map(({ finding }) => finding)).toEqual([first])
  })

  it('are refused as a whole where one is wrong', async () => {
    const file = aFolder('wrong-waivers', { '沅江/材料.docx.waivers.yaml': '- fingerprint: 0123456789abcdef' })
    await expect(judge(file)).rejects.toMatchObject({
      code: 'settings-invalid',
      forUser: `${file}.waivers.yaml：设置有误，请按下列提示改正。\n  第1行：缺少 reason。\n  第1行：缺少 person。\n  第1行：缺少 date。`,
    })
  })
})

describe('a config above a package', () => {
  it('switches rules off and weighs them, and the nearest one holds', async () => {
    const reason = 'reason: 本县试点'
    const file = aFolder('config', {
      'mingxiao.config.yaml': 'failOn: [',
      '沅江/mingxiao.config.json': `{ "off": [{ "rule": "${first.rule.id}", "${reason.replace(': ', '": "')}" }] }`,
    })
    const { checked, config } = await checkFile(file, options)
    expect(config?.file).toBe(join(dirname(file), 'mingxiao.config.json'))
    expect(isChecked(checked) && checked.leftOut).toEqual([
      { rule: first.rule, why: { kind: 'switched-off', reason: '本县试点' } },
    ])
    expect(isChecked(checked) && checked.findings).toEqual(all.findings.filter(({ rule }) => rule.id !== first.rule.id))
  })

  it('gives way to one that is named', async () => {
    const file = aFolder('named-config', {
      'mingxiao.config.yaml': 'unknown: yes',
      'county.yaml': `severities: [{ rule: ${first.rule.code}, severity: info, reason: 本县从宽 }]`,
    })
    const judged = await judge(file, { config: join(folder, 'named-config', 'county.yaml') })
    expect(judged.findings[0]).toEqual({ ...first, severity: 'info' })
    expect(judged.reweighed).toEqual([{ rule: first.rule, from: 'warning', to: 'info', reason: '本县从宽' }])
  })
})

describe('a baseline', () => {
  it('leaves what is new, and says what stayed and what is fixed', async () => {
    const gone = { ...second, fingerprint: 'eeeeeeeeeeeeeeee' }
    const earlier = { ...all, file: 'elsewhere/材料.docx', findings: [first, gone] }
    const path = join(folder, 'baseline.json')
    writeFileSync(path, reportAsJson([earlier], 'zh'))
    const judged = await judge(aFolder('baseline'), { baseline: readBaseline(path) })
    expect(judged.findings).toEqual(all.findings.slice(1))
    expect(judged.baseline).toEqual({
      file: path,
      kept: [first],
      fixed: [
        {
          fingerprint: gone.fingerprint,
          code: second.rule.code,
          severity: second.severity,
          attachment: second.place.attachment,
          label: second.place.label,
          message: expect.stringMatching(/。$/),
        },
      ],
    })
    expect(judged.notices).toEqual(all.notices)
  })

  it('may itself be a report against a baseline: what stayed counts as known', async () => {
    const path = join(folder, 'second.json')
    const baseline = { file: 'first.json', kept: all.findings.slice(1), fixed: [] }
    writeFileSync(path, reportAsJson([{ ...all, file: 'x.docx', findings: [first], baseline }], 'zh'))
    expect((await judge(sample, { baseline: readBaseline(path) })).findings).toEqual([])
  })

  it('says that it has no report on the file, or comes from other rules', async () => {
    const path = join(folder, 'other.json')
    writeFileSync(path, JSON.stringify({ rulesVersion: 'x', reports: [] }))
    expect((await judge(sample, { baseline: readBaseline(path) })).notices.at(-1)?.code).toBe('baseline-without-file')
    const other = JSON.parse(reportAsJson([all], 'zh'))
    writeFileSync(path, JSON.stringify({ ...other, rulesVersion: 'x' }))
    expect((await judge(sample, { baseline: readBaseline(path) })).notices.at(-1)?.code).toBe('baseline-other-rules')
  })

  it.each([
    ['no JSON', '{'],
    ['no report', '[]'],
    ['findings without fingerprint', '{"rulesVersion":"","reports":[{"file":"a","findings":[{}]}]}'],
  ])('is refused where it is %s', (_, text) => {
    const path = join(folder, 'broken.json')
    writeFileSync(path, text)
    expect(() => readBaseline(path)).toThrow(expect.objectContaining({ code: 'baseline-invalid' }))
  })
})

describe('the law of a day', () => {
  it('is today’s for the sample on a day after its year', async () => {
    const judged = await judge(sample, { lawDay: '2026-11-25' })
    expect({ ...judged, law: null }).toEqual(all)
    expect(judged.law).toEqual({ day: '2026-11-25', changed: [] })
  })

  it('leaves out what was not in force, and lists the numbers that were not set', async () => {
    const { findings, leftOut, law } = await judge(sample, { lawDay: '2020-02-24' })
    const silent = rules.filter(({ cites }) => cites.every((article) => !isInForceOn(article, '2020-02-24')))
    expect(leftOut.filter(({ why }) => why.kind === 'not-in-force')).toEqual(
      silent.map(({ code, id, cites }) => ({ rule: { code, id }, why: { kind: 'not-in-force', articles: cites } })),
    )
    expect(silent).not.toEqual([])
    const codes = new Set(leftOut.map(({ rule }) => rule.code))
    expect(findings.filter(({ rule }) => codes.has(rule.code))).toEqual([])
    expect(law?.changed.find(({ id }) => id === 'scoring/full-marks')).toEqual({
      id: 'scoring/full-marks',
      description: '自评满分',
      onDay: null,
      yearEnd: '2020-02-25',
    })
  })
})

it('a clock times every rule that judged', async () => {
  let now = 0n
  const clock = () => {
    now += 1_000_000n
    return now
  }
  const { timings } = await checkFile(sample, { ...options, clock })
  expect(new Set(timings.map(({ nanoseconds }) => nanoseconds))).toEqual(new Set([1_000_000n]))
})
