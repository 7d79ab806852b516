import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './header-labels-match-form.ts'

type Pairs = readonly (readonly [string, string])[]
const baseData = (...labels: Pairs) => aPackage({ baseData: { labels } })
const unit = (...labels: Pairs) => aPackage({ unitEvaluation: { labels } })
const reason = '偏差原因分析及改进措施'

testRule(rule, {
  passes: {
    'a package whose labels are those of the form': aPackage(),
    'no table at all': aPackage({ baseData: null, unitEvaluation: null, projects: [] }),
    'labels with spaces and line breaks': unit(['绩效指标', '绩\n\n效\n\n指\n\n标'], ['年度指标值', '年度\n指标值　']),
    'labels with numbers, 其中 and colons': baseData(
      ['公务用车购置和维护经费', '   1、公务用车购置和维护经费'],
      ['公车购置', '其中：公车购置'],
      ['出国经费', '（二）出国经费：'],
    ),
    'labels with bracketed remarks and units': baseData(
      ['财政供养人员情况', '财政供养人员情况（人）'],
      ['项目支出', '项目支出：（一个专项一行）'],
      ['批复规模（㎡）', '批复规模\n(平方米)'],
      ['预算投资（万元）', '预算投资'],
    ),
    'a label with its value behind it': unit(
      ['一般公共预算', '其中：一般公共预算：1159138.98'],
      ['基本支出', '其中：基本支出1030930.18'],
    ),
    'a year is left to another rule': baseData([
      '楼堂馆所控制情况（2024年完工项目）',
      '楼堂馆所控制情况\n（2023年完工项目）',
    ]),
    'labels whose year is a placeholder': baseData(['{Y-1}年决算数', '2023年决算数'], ['2024年预算数', '本年预算数']),
    'words that other editions use': baseData(
      ['办公费', '办公经费'],
      ['三公经费', '“三公”经费'],
      ['部门基本支出预算调整', '部门整体支出预算调整'],
    ),
    'words of other columns of the same name': unit(['分值', '权重'], ['自评得分', '得分'], [reason, '偏差原因分析']),
    'a head worded anew': baseData(['经费控制情况', '各项支出情况表']),
    'a head that says more': unit(['绩效指标', '年度绩效指标'], ['年度总体目标', '年度总体目标完成情况']),
    'a blank cell in place of a head': unit(['绩效指标', '　']),
  },
  finds: {
    'a head that lost its last character': {
      package: unit([reason, '偏差原因分析及改进措']),
      findings: [
        {
          message: 'differs',
          at: '2 偏差原因分析及改进措施',
          text: '表头与表式有出入（表中所印→表式原文）：“偏差原因分析及改进措”→“偏差原因分析及改进措施”。请按表式改正。',
          fix: { '2 偏差原因分析及改进措施': '偏差原因分析及改进措施' },
        },
      ],
    },
    'several slips of one table are one finding': {
      package: baseData(
        ['楼堂馆所控制情况（{Y}年完工项目）', '楼堂管所控制情况（2024年完工项目）'],
        ['公用经费', '公用经费'],
        ['公务用车购置和维护经费', '1、公务用车购置及维护经费'],
      ),
      findings: [
        {
          message: 'differs',
          at: '1 楼堂馆所控制情况（{Y}年完工项目）',
          text: '表头与表式有出入（表中所印→表式原文）：“楼堂管所控制情况（2024年完工项目）”→“楼堂馆所控制情况（2024年完工项目）”；“1、公务用车购置及维护经费”→“公务用车购置和维护经费”。请按表式改正。',
          related: ['1 公务用车购置和维护经费'],
          fix: { '1 公务用车购置和维护经费': '1、公务用车购置和维护经费' },
        },
      ],
    },
    'each table speaks for itself': {
      package: aPackage({
        unitEvaluation: { labels: [['全年执行数', '全年执行']] },
        projects: { 1: { labels: [['项目支出名称', '项目支出名']] } },
      }),
      findings: [
        {
          message: 'differs',
          at: '3-2 项目支出名称',
          text: '表头与表式有出入（表中所印→表式原文）：“项目支出名”→“项目支出名称”。请按表式改正。',
        },
      ],
    },
  },
})
