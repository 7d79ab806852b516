import { valueFor } from '@mingxiao/law'
import { describe, expect, it } from 'vitest'
import { aPackage } from '../testing/a-package.ts'
import { judgePackage } from './judge-package.ts'
import { leftOutText } from './left-out.ts'
import { defineRule, type Rule } from './rule.ts'

const reads = defineRule({
  code: 'Z03',
  id: 'reads-a-tier',
  group: 'scoring',
  severity: 'info',
  title: { zh: '读一个数', en: 'Reads a number' },
  cites: ['arithmetic/sum'],
  messages: { read: { zh: '是{tier}。', en: 'It is {tier}.' } },
  check(pack, report) {
    const at = pack.projectEvaluations[0]?.title
    if (at) report({ message: 'read', at, data: { tier: valueFor('scoring/qualitative-tiers', pack).部分达成 } })
  },
}) as unknown as Rule

const full = defineRule({
  code: 'Z04',
  id: 'reads-full-marks',
  group: 'scoring',
  severity: 'info',
  title: { zh: '先报告，再读数', en: 'Reports, then reads' },
  cites: ['form-hunan-2024/base-data', 'arithmetic/sum'],
  messages: { early: { zh: '早了。', en: 'Early.' } },
  check(pack, report) {
    const at = pack.projectEvaluations[0]?.title
    if (at) report({ message: 'early', at, data: {} })
    valueFor('scoring/full-marks', pack)
  },
}) as unknown as Rule

const byRegulation = defineRule({
  code: 'Z05',
  id: 'by-two-articles',
  group: 'scoring',
  severity: 'info',
  title: { zh: '依据两条', en: 'Rests on two articles' },
  cites: ['form-hunan-2024/base-data', 'social-insurance-handling-regulation/22'],
  messages: { seen: { zh: '在。', en: 'There.' } },
  check(pack, report) {
    const at = pack.projectEvaluations[0]?.title
    if (at) report({ message: 'seen', at, data: {} })
  },
}) as unknown as Rule

function judged(lawDay: string, ...rules: readonly Rule[]) {
  const { findings, leftOut } = judgePackage(aPackage(), rules, { lawDay })
  return {
    found: findings.map(({ rule, data }) => [rule.code, data]),
    leftOut: leftOut.map((left) => [left.rule.code, leftOutText(left, 'zh'), leftOutText(left, 'en')]),
  }
}

describe('judgePackage by the law of a day', () => {
  it('reads the value that counted on that day', () => {
    expect(judged('2024-05-13', reads).found).toEqual([['Z03', { tier: '0.6' }]])
    expect(judged('2020-02-24', reads).found).toEqual([['Z03', { tier: '0.5' }]])
  })

  it('silences a rule none of whose articles was in force, and says which and from when', () => {
    expect(judged('2023-11-30', byRegulation)).toEqual({
      found: [],
      leftOut: [
        [
          'Z05',
          '所依据的条款当日都没有施行：湖南2024年度自评表式 附件1 基础数据表（自2024-01-01起）、社会保险经办条例第二十二条（自2023-12-01起）。',
          'None of its articles was in force: 湖南2024年度自评表式 附件1 基础数据表 (from 2024-01-01), 社会保险经办条例第二十二条 (from 2023-12-01).',
        ],
      ],
    })
    expect(judged('2023-12-01', byRegulation)).toEqual({ found: [['Z05', {}]], leftOut: [] })
  })

  it('leaves out a rule whose number was not set yet, with what it had reported before it read the number', () => {
    expect(judged('2020-02-24', full, reads)).toEqual({
      found: [['Z03', { tier: '0.5' }]],
      leftOut: [
        [
          'Z04',
          '所用的数值当时还没有规定：自评满分（自2020-02-25起有）。',
          'The number it uses had not been set: 自评满分 (from 2020-02-25).',
        ],
      ],
    })
  })

  it('leaves out such a rule for a year before the first value too', () => {
    const { findings, leftOut } = judgePackage(aPackage({ year: 2018 }), [full])
    expect(findings).toEqual([])
    expect(leftOut).toEqual([
      {
        rule: { code: 'Z04', id: 'reads-full-marks' },
        why: { kind: 'no-value', parameter: 'scoring/full-marks', description: '自评满分', from: '2020-02-25' },
      },
    ])
  })

  it('lets every other error of a rule through', () => {
    const broken = { ...reads, check: () => expect.unreachable('a bug') } as Rule
    expect(() => judgePackage(aPackage(), [broken], { lawDay: '2024-05-13' })).toThrow('a bug')
  })
})

describe('judgePackage with a clock', () => {
  it('times each rule that judged', () => {
    let now = 0n
    const clock = () => {
      now += 5n
      return now
    }
    expect(judgePackage(aPackage(), [reads, byRegulation], { lawDay: '2023-11-30', clock }).timings).toEqual([
      { rule: { code: 'Z03', id: 'reads-a-tier' }, nanoseconds: 5n },
    ])
  })

  it('times nothing without one', () => {
    expect(judgePackage(aPackage(), [reads]).timings).toEqual([])
  })
})
