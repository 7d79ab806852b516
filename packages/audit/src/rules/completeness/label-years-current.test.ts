import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './label-years-current.ts'

const labels = (...pairs: readonly (readonly [string, string])[]) => aPackage({ baseData: { labels: pairs } })
const building = '楼堂馆所控制情况（{Y}年完工项目）'

testRule(rule, {
  passes: {
    'titles of the evaluation year': aPackage(),
    'heads of the evaluation year and the year before': labels(
      ['2023年决算数', '2023年决算数'],
      ['2024年预算数', '2024年\n预算数'],
      ['{Y}年实际在职人数', '2024年实际在职人数'],
      [building, '楼堂馆所控制情况（２０２４年完工项目）'],
    ),
    'heads without a year': labels(['2023年决算数', '上年决算数'], [building, '楼堂馆所控制情况']),
    'a year where the form prints none': labels(['经费控制情况', '2024年经费控制情况'], ['绩效指标', '2023年绩效指标']),
    'an amount behind a label that looks like a year': labels(['项目支出', '项目支出：2030.12']),
    'a package of another year': aPackage({
      year: 2025,
      baseData: { title: '2025年度基础数据表', labels: [['{Y-1}年决算数', '2024年决算数']] },
      unitEvaluation: null,
      projects: [],
      unitReport: null,
      projectReport: null,
    }),
    'a title without a year': aPackage({ baseData: { title: '基础数据表' } }),
    'a title of two years': aPackage({ baseData: { title: '2023年至2024年基础数据表' } }),
    'no table at all': aPackage({ baseData: null, unitEvaluation: null, projects: [] }),
  },
  finds: {
    'last year in the head of buildings': {
      package: labels([building, '楼堂馆所控制情况\n（2023年完工项目）']),
      findings: [
        {
          message: 'label',
          at: '1 楼堂馆所控制情况（{Y}年完工项目）',
          text: '表头印的是“楼堂馆所控制情况（2023年完工项目）”，评价年度是2024年，应为“楼堂馆所控制情况（2024年完工项目）”。年度改正后，请核对这一栏的数据是不是2024年的。',
          fix: { '1 楼堂馆所控制情况（{Y}年完工项目）': '楼堂馆所控制情况\n（2024年完工项目）' },
        },
      ],
    },
    'all columns a year behind': {
      package: labels(
        ['2023年决算数', '2022年决算数'],
        ['2024年预算数', '2023年预算数'],
        ['2024年实际在职人数', '2023年实际在职人数'],
      ),
      findings: [
        {
          message: 'label',
          at: '1 2023年决算数',
          text: '表头印的是“2022年决算数”，评价年度是2024年，应为“2023年决算数”。年度改正后，请核对这一栏的数据是不是2023年的。',
          fix: null,
        },
        {
          message: 'label',
          at: '1 2024年预算数',
          text: '表头印的是“2023年预算数”，评价年度是2024年，应为“2024年预算数”。年度改正后，请核对这一栏的数据是不是2024年的。',
          fix: null,
        },
        {
          message: 'label',
          at: '1 2024年实际在职人数',
          text: '表头印的是“2023年实际在职人数”，评价年度是2024年，应为“2024年实际在职人数”。年度改正后，请核对这一栏的数据是不是2024年的。',
          fix: null,
        },
      ],
    },
    'a year long past, or yet to come, where the form prints none': {
      package: labels(['经费控制情况', '2021年经费控制情况'], ['财政供养人员情况', '2025年财政供养人员情况']),
      findings: [
        {
          message: 'strangeYear',
          at: '1 经费控制情况',
          text: '表头“2021年经费控制情况”里的2021年不是评价年度2024年，也不是它的上一年。请核对后改正。',
        },
        {
          message: 'strangeYear',
          at: '1 财政供养人员情况',
          text: '表头“2025年财政供养人员情况”里的2025年不是评价年度2024年，也不是它的上一年。请核对后改正。',
        },
      ],
    },
    'a title that was not brought up to date': {
      package: aPackage({ unitEvaluation: { title: ' 2023年度部门整体支出绩效自评表' } }),
      findings: [
        {
          message: 'title',
          at: '2 标题',
          text: '标题是“2023年度部门整体支出绩效自评表”，其余材料的评价年度是2024年。请核对标题的年度。',
        },
      ],
    },
    'the title of a report': {
      package: aPackage({ unitReport: { titles: ['2023年度清溪县水利服务中心\n整体支出绩效自评报告'] } }),
      findings: [
        {
          message: 'title',
          at: '4 标题',
          text: '标题是“2023年度清溪县水利服务中心整体支出绩效自评报告”，其余材料的评价年度是2024年。请核对标题的年度。',
          fix: { '4 标题': '2024年度清溪县水利服务中心' },
        },
      ],
    },
  },
})
