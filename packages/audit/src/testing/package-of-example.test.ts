import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { aPackage } from './a-package.ts'
import { packageOfExample } from './package-of-example.ts'

const read = (yaml: string) => packageOfExample(parse(yaml))

describe('packageOfExample', () => {
  it('is the good package where the example changes nothing', () => {
    expect(read('{}')).toEqual(aPackage())
    expect(read('# nothing')).toEqual(aPackage())
  })

  it('reads base data in the words of its form', () => {
    const yaml = `
      附件1:
        编制数: '21'
        三公经费: { 2023年决算数: '5.00', '2024年预算数': '' }
        项目支出: { 2024年决算数: '60.00' }
        项目明细: [{ 项目: '1、甲经费', 2024年预算数: '3.00' }, { 项目: '……' }]
        批复规模（㎡）: '300'
        厉行节约保障措施: '1'
        填表人: ''
        标题: '基础数据表'
        金额单位: ''
        备注: ['说明：略']
        无栏目的内容: ['1']
        标签: { 楼堂馆所控制情况（2024年完工项目）: '楼堂馆所控制情况（2023年完工项目）' }`
    expect(read(yaml)).toEqual(
      aPackage({
        baseData: {
          staffing: { unit: { quota: '21' } },
          spending: {
            threePublicFunds: { lastYear: '5.00', budget: '' },
            projects: { final: '60.00' },
            projectLines: [{ rowLabel: '1、甲经费', budget: '3.00' }, { rowLabel: '……' }],
          },
          buildings: { unit: { approvedArea: '300' } },
          thrift: { measures: '1' },
          signOff: { preparer: '' },
          title: '基础数据表',
          moneyUnit: '',
          notes: ['说明：略'],
          strays: ['1'],
          labels: [['楼堂馆所控制情况（2024年完工项目）', '楼堂馆所控制情况（2023年完工项目）']],
        },
      }),
    )
  })

  it('tells a row from a field of the same name by the table it stands in', () => {
    const yaml = `
      附件2:
        项目支出: '96.00'
        其他资金: '0.10'
        年度资金总额: { 分值: '11' }
        预期目标: '完成维修。'
      附件3: { 第2个: { 其他资金: { 年初预算数: '1.00' }, 项目支出名称: '乙经费' } }`
    expect(read(yaml)).toEqual(
      aPackage({
        unitEvaluation: {
          spending: { projects: '96.00' },
          income: { other: '0.10' },
          funds: { total: { weight: '11' } },
          goals: { year: { expected: '完成维修。' } },
        },
        projects: { 1: { funds: { other: { initial: '1.00' } }, heading: { project: '乙经费' } } },
      }),
    )
  })

  it('changes one row of the indicators, or gives them all anew', () => {
    const yaml = `
      附件2: { 指标: { 第3行: { 自评得分: '10' } }, 总分: { 自评得分: '99' }, 空行: ['', '……'] }
      附件3: [{ 项目支出名称: '甲', 指标: [{ 一级指标: '产出指标', 三级指标: '户数', 分值: '50' }] }]`
    expect(read(yaml)).toEqual(
      aPackage({
        unitEvaluation: { indicators: { rows: { 2: { score: '10' } }, total: { score: '99' }, spare: ['', '……'] } },
        projects: [
          { heading: { project: '甲' }, indicators: { rows: [{ level1: '产出指标', level3: '户数', weight: '50' }] } },
        ],
      }),
    )
  })

  it('reads reports in the titles of their sections', () => {
    const yaml = `
      附件4:
        标题: ['整体支出绩效自评报告']
        封面: { 单位: '', 日期: '二〇二五年五月' }
        部门（单位）基本情况: ['甲。', '乙。']
        一般公共预算支出情况: { 项目支出情况: ['丙。'] }
        存在的问题及原因分析: { 序号: '六、', 段落: ['丁。'] }
        下一步改进措施: null
        落款: { 日期: '2025年5月' }
      附件5: null`
    expect(read(yaml)).toEqual(
      aPackage({
        unitReport: {
          titles: ['整体支出绩效自评报告'],
          cover: { unit: '', date: '二〇二五年五月' },
          sections: {
            overview: ['甲。', '乙。'],
            publicBudget: { sections: { projects: ['丙。'] } },
            problems: { number: '六、', paragraphs: ['丁。'] },
            measures: null,
          },
          closing: { date: '2025年5月' },
        },
        projectReport: null,
      }),
    )
  })

  it.each([
    ['附件6: {}', 'the example has no “附件6”, but 附件1 | 附件2 | 附件3 | 附件4 | 附件5'],
    ["附件2: { 总分: { 得分: '90' } }", '附件2 总分 has no “得分”, but 一级指标 | 二级指标 | 三级指标'],
    ["附件1: { 三公经费: { 2022年决算数: '1' } }", 'has no “2022年决算数”, but 2023年决算数 | 2024年预算数'],
    ["附件5: { 有关意见: ['甲'] }", '附件5 has no “有关意见”, but 标题 | 封面 | 落款 | 项目支出基本情况'],
    ["附件1: { 标签: { 办公: '办' } }", '附件1 标签 has no “办公”, but 财政供养人员情况 | 编制数'],
    ['附件1: { 编制数: 7 }', '附件1 编制数 must be quoted text'],
    ["附件1: { 三公经费: '7' }", '附件1 三公经费 must be a mapping'],
    ["附件1: { 备注: '7' }", '附件1 备注 must be a list of texts'],
    ["附件3: { 第9个: { 主管部门: '甲' } }", 'no item 8 to change in a list of 2'],
    ["附件3: { 第二个: { 主管部门: '甲' } }", '附件3 has no “第二个”, but 第1个 and so on'],
  ])('refuses %s', (yaml, message) => {
    expect(() => read(yaml)).toThrow(message)
  })
})
