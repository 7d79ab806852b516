import { describe, expect, it } from 'vitest'
import { configShape } from './config-shape.ts'
import { parseSettings } from './parse-settings.ts'
import type { Shape } from './shape.ts'
import { waiversShape } from './waivers-shape.ts'

function read<T>(shape: Shape<T>, ...lines: readonly string[]) {
  const parsed = parseSettings(lines.join('\n'))
  const { value, problems } = parsed.problems ? parsed : shape.read(parsed.value)
  return value ?? problems?.map(({ line, message }) => `${line} ${message}`)
}

describe('waivers', () => {
  it('are read with their line, whatever a scalar looks like', () => {
    expect(
      read(
        waiversShape,
        '# 绩效股',
        '- fingerprint: 1234567890123456',
        '  reason: 已核实',
        '  person: 甲',
        '  date: 2025-03-01',
        '- { rule: A01, place: 附件1 控制率, reason: 编制已调, person: 乙, date: 2025-03-02, until: 2025-12-31 }',
      ),
    ).toEqual([
      { line: 2, fingerprint: '1234567890123456', reason: '已核实', person: '甲', date: '2025-03-01' },
      {
        line: 6,
        rule: 'A01',
        place: '附件1 控制率',
        reason: '编制已调',
        person: '乙',
        date: '2025-03-02',
        until: '2025-12-31',
      },
    ])
  })

  it('are none in an empty file', () => {
    expect(read(waiversShape, '# 没有')).toEqual([])
  })

  it('are refused with every line that is wrong', () => {
    expect(
      read(
        waiversShape,
        '- fingerprint: 12e4',
        '  reason: " "',
        '  person: 甲',
        '  date: 2025-02-30',
        '- rule: Q99',
        '  reson: 笔误',
        '  person: 乙',
        '  date: 3月1日',
        '- 控制率',
      ),
    ).toEqual([
      '1 “12e4”不是指纹，指纹是16位的0-9、a-f',
      '2 这里不能留空，应是一段文字',
      '4 “2025-02-30”不是日期，请写成 2025-03-31 的样子',
      '5 没有规则“Q99”，用 mingxiao rules 查看全部规则',
      '5 缺少 reason',
      '5 应写 fingerprint，或者 rule 和 place，二者取一',
      '6 不认识“reson”，这里可以写 reason、person、date、fingerprint、rule、place、until',
      '8 “3月1日”不是日期，请写成 2025-03-31 的样子',
      '9 这里应写明 reason、person、date、fingerprint、rule、place、until',
    ])
  })

  it('mean one finding or a rule at a place, not both', () => {
    expect(
      read(
        waiversShape,
        '- fingerprint: 0123456789abcdef',
        '  rule: A01',
        '  place: 附件1 控制率',
        '  reason: 已核实',
        '  person: 甲',
        '  date: 2025-03-01',
      ),
    ).toEqual(['1 应写 fingerprint，或者 rule 和 place，二者取一'])
  })
})

describe('a config', () => {
  it('may be YAML or JSON, and may be empty', () => {
    const config = {
      line: 1,
      language: 'zh',
      failOn: 'warning',
      off: [{ line: 1, group: 'units', reason: '试点' }],
      severities: [{ line: 1, rule: 'A01', severity: 'info', reason: '编制未定' }],
    }
    const text = JSON.stringify(config, (key, value) => (key === 'line' ? undefined : value))
    expect(read(configShape, text)).toEqual(config)
    expect(read(configShape, '')).toEqual({ line: 1 })
  })

  it('is refused with the words that may stand there', () => {
    expect(
      read(
        configShape,
        'failOn: fatal',
        'off:',
        '  - group: spelling',
        '    reason: 不查',
        'severities: A01',
        'rules: []',
      ),
    ).toEqual([
      '1 这里只能写 error、warning、info、never',
      '3 这里只能写 arithmetic、units、execution、scoring、indicators、cross-table、narrative-claims、completeness、language、report、anomalies、disclosure、injury-insurance',
      '5 这里应是一个列表，每项一行，以“- ”开头',
      '6 不认识“rules”，这里可以写 language、failOn、off、severities、$schema',
    ])
  })

  it.each([
    ['a key written twice', ['language: zh', 'language: en'], ['2 同一项写了两次']],
    ['a tab before a key', ['off:', '\t- x'], ['2 缩进用了制表符，请改用空格']],
    [
      'a quotation mark that is left open',
      ['failOn: "error'],
      ['1 不是正确的 YAML 格式，请检查缩进、冒号后的空格和引号'],
    ],
    ['an alias', ['off: &a []', 'severities: *a'], ['2 不能使用“*”引用，请把内容写全']],
    ['a tag', ['failOn: !!js error'], ['1 不能使用“!”标签']],
    ['two documents', ['failOn: error', '---', 'failOn: info'], ['2 一个文件只能写一份设置，请去掉“---”分隔']],
  ])('is refused for %s', (_, lines, problems) => {
    expect(read(configShape, ...lines)).toEqual(problems)
  })
})
