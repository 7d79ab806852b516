import { AppError } from '@mingxiao/core'
import { describe, expect, it } from 'vitest'
import { aPackageOfTables } from '../testing/a-package-of-tables.ts'
import { narrativeValues } from './narrative-values.ts'
import { renderParagraphs } from './render-paragraphs.ts'

const values = narrativeValues(aPackageOfTables())
const renderAll = (template: string) => renderParagraphs(template, values, '4/overview.1')
const render = (template: string) => renderAll(template).flatMap(({ segments }) => segments)
const printed = (template: string) =>
  render(template)
    .map(({ text }) => text)
    .join('')

describe('renderParagraphs', () => {
  it('cuts a sentence where figures begin and end, each with the address of its cell', () => {
    expect(
      render('{{ year }}年执行{{ unit.spent | 万元 }}，执行率{{ projects["河道保洁经费"].rate | 百分比 }}。'),
    ).toEqual([
      words('2024年执行'),
      cell('115.91万元', '2/funds.total.spent'),
      words('，执行率'),
      cell('100.16%', '3-1/funds.total.rate'),
      words('。'),
    ])
  })

  it('tells figures that somebody typed from those that are bound, and from years, dates and sections', () => {
    const typed = (text: string) => ({ ...words(text), isTypedFigure: true })
    expect(
      render('2024年5月13日按财预〔2020〕10号第（三）条，2.在职9人，支出12万元，{{ 5 | 万元 }}，三个方面。'),
    ).toEqual([
      words('2024年5月13日按财预〔2020〕10号第（三）条，2.在职'),
      typed('9人'),
      words('，支出'),
      typed('12万元'),
      words('，'),
      typed('5.00万元'),
      words('，三个方面。'),
    ])
  })

  it('gives a figure worked out in the sentence an address of its own, and what it was worked out of', () => {
    expect(
      render('增加{{ unit.budget | 减: unit.initial | 万元 }}，超编{{ base.staff | 减: base.quota | 人 }}。'),
    ).toEqual([
      words('增加'),
      {
        text: '1.53万元',
        address: '4/overview.1.1',
        isTypedFigure: false,
        workedOut: {
          formula: '年度资金总额·全年预算数 − 年度资金总额·年初预算数',
          inputs: ['2/funds.total.budget', '2/funds.total.initial'],
        },
      },
      words('，超编'),
      {
        text: '2人',
        address: '4/overview.1.2',
        isTypedFigure: false,
        workedOut: {
          formula: '2024年实际在职人数 − 编制数',
          inputs: ['1/staffing.unit.staff', '1/staffing.unit.quota'],
        },
      },
      words('。'),
    ])
  })

  it('chooses sentences by comparing cells in their units, and prints lists of indicators', () => {
    expect(printed('{% if unit.spent > unit.budget %}超支{% else %}没有超支{% endif %}')).toBe('没有超支')
    expect(printed('{% if unit.spent < 116 and unit.rate >= 99.5 %}按期{% endif %}')).toBe('按期')
    expect(
      printed('{% for 指标 in unit.outputs %}{{ 指标.name }}{{ 指标.target }}，完成{{ 指标.actual }}{% endfor %}'),
    ).toBe('保洁河段≥48段，完成50段')
    expect(printed('{{ unit.indicators | 列举: "name" }}共{{ unit.indicators | 个数 }}个')).toBe(
      '保洁河段、河道环境、群众满意度共3个',
    )
  })

  it('says that a cell is not filled in, and compares nothing with it', () => {
    expect(printed('{{ base.spending.office.final | 万元 }}{% if base.spending.office.final < 1 %}少{% endif %}')).toBe(
      '（未填写）',
    )
    expect(printed('{% if base.spending.office.final %}有{% else %}没有{% endif %}')).toBe('没有')
    expect(
      printed('{% if base.spending.office.final == blank %}空{% endif %}{{ base.spending.procurement.lastYear | 元 }}'),
    ).toBe('空——')
  })

  it('makes several paragraphs where a template breaks off, and none where it has nothing to say', () => {
    const template =
      '{% for 指标 in unit.outputs %}{% 换段 %}{{ 指标.name }}。{% endfor %}{% 换段 %}还差{{ base.staff | 减: 8 | 人 }}。'
    expect(renderAll(template)).toEqual([
      { address: '4/overview.1', segments: [words('保洁河段'), words('。')] },
      {
        address: '4/overview.1-2',
        segments: [
          words('还差'),
          {
            text: '1人',
            address: '4/overview.1-2.1',
            isTypedFigure: false,
            workedOut: { formula: '2024年实际在职人数 − 8', inputs: ['1/staffing.unit.staff'] },
          },
          words('。'),
        ],
      },
    ])
    expect(renderAll('{% if unit.unmet.size > 9 %}没有完成。{% endif %}')).toEqual([])
  })

  it('takes the line breaks of a template for the convenience of its author', () => {
    expect(printed('甲，\n  乙。\n')).toBe('甲，乙。')
  })

  it('lets no text of a cell or template pass for a mark of its own', () => {
    expect(render('\ufdd0cell\ufdd31/x\ufdd1：5万元\ufdd2')).toEqual([
      words('cell1/x：'),
      { ...words('5万元'), isTypedFigure: true },
    ])
    expect(render('{{ "\\ufdd0typed\\ufdd1字\\ufdd2" }}')).toEqual([words('typed字')])
  })
})

describe('what renderParagraphs refuses', () => {
  it.each([
    ['an unknown field', '{{ unit.spnt | 万元 }}', 'template-field-unknown', '“unit.spnt”，是否指“unit.spent”'],
    [
      'an unknown project',
      '{{ projects["河道经费"].rate }}',
      'template-field-unknown',
      '是否指“projects.河道保洁经费”',
    ],
    [
      'a field that is not printed this time',
      '{% if year == "1999" %}{{ unit.spnt }}{% endif %}',
      'template-field-unknown',
      '“unit.spnt”',
    ],
    ['an unknown name', '{{ unti.spent }}', 'template-field-unknown', '“unti”，是否指“unit”'],
    [
      'an unknown field of an item',
      '{% for 项 in unit.indicators %}{{ 项.nme }}{% endfor %}',
      'template-field-unknown',
      '“项.nme”，是否指“项.name”',
    ],
    ['an unknown filter', '{{ unit.spent | 万圆 }}', 'template-filter-unknown', '“万圆”，是否指“万元”'],
    ['a filter of the language itself', '{{ "now" | date }}', 'template-filter-unknown', '“date”'],
    ['braces left open', '{{ unit.spent | 万元 ', 'template-syntax', '“{{ unit.spent | 万元 ”'],
    ['a tag that reads other files', '{% include "x" %}', 'template-syntax', '“{% include "x" %}”'],
    ['a unit on words', '{{ unit.name | 万元 }}', 'template-value-unfit', '“甲县水利服务中心”不是一个数，不能用“万元”'],
    ['a unit of another kind', '{{ unit.rate | 万元 }}', 'template-value-unfit', '的单位是“%”，不能用“万元”'],
    ['money less people', '{{ unit.spent | 减: base.staff }}', 'template-value-unfit', '“减”两边的单位不同（元、人）'],
    ['a share of nothing', '{{ unit.spent | 占: 0 }}', 'template-value-unfit', '“占”的分母为零'],
    ['a table without a cell', '{{ unit }}', 'template-value-unfit', '要写明印哪一个'],
    ['a filter without its figure', '{{ unit.spent | 减 }}', 'template-value-unfit', '不是一个数，不能用“减”'],
    ['digits beyond reason', '{{ unit.spent | 万元: 99 }}', 'template-value-unfit', '小数位数应是 0 到 6 的整数'],
    ['a date that is none', '{{ unit.name | 日期 }}', 'template-value-unfit', '不是日期'],
    ['an endless list', '{% for i in (1..1000000000) %}a{% endfor %}', 'template-too-large', '段落 4/overview.1'],
    ['what JavaScript objects inherit', '{{ unit.constructor }}', 'template-field-unknown', '“unit.constructor”'],
    ['the inside of a value', '{{ unit.spent.cell }}', 'template-field-unknown', '“unit.spent.cell”'],
  ])('%s', (_, template, code, said) => {
    const error = refusalOf(template)
    expect([error.code, error.forUser]).toEqual([code, expect.stringContaining(said)])
    expect(error.forUser).toContain('段落 4/overview.1')
  })
})

function refusalOf(template: string): AppError {
  try {
    render(template)
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error(`“${template}” was rendered`)
}

function words(text: string) {
  return { text, address: null, isTypedFigure: false }
}

function cell(text: string, address: string) {
  return { text, address, isTypedFigure: false }
}
