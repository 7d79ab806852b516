import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './titles-agree.ts'

const titled = (...titles: readonly string[]) => aPackage({ projectReport: { titles } })

testRule(rule, {
  passes: {
    'the same title twice': aPackage(),
    'one title only': titled('2024年度清溪县水利服务中心项目支出绩效自评报告'),
    'line breaks and spaces': titled(
      ' 2024年度清溪县水利服务中心\n项目支出\n绩效自评报告',
      '2024年度清溪县水利服务中心项目支出  绩效自评报告',
    ),
    'a cover with the unit on a line of its own': titled(
      '2024年度项目支出绩效自评报告',
      '清溪县水利服务中心2024年度项目支出绩效自评报告',
    ),
    'other words around the same kind': titled(
      '2024年度清溪县水利服务中心项目绩效自评报告',
      '清溪县水利服务中心关于2024年度项目支出绩效自评工作报告',
    ),
    'evaluation on both': titled('2024年度甲中心项目支出绩效评价报告', '2024年度甲中心项目支出绩效评价报告'),
    'no reports': aPackage({ unitReport: null, projectReport: null }),
  },
  finds: {
    'self-evaluation on the cover, evaluation inside': {
      package: titled('2024年度甲中心\n项目支出\n绩效自评报告', '2024年度甲中心\n项目支出绩效评价报告'),
      findings: [
        {
          message: 'kinds',
          at: '5 标题',
          text: '封面写“项目支出绩效自评报告”，正文标题写“项目支出绩效评价报告”。请统一名称。',
          related: ['5 标题'],
        },
      ],
    },
    'another year inside': {
      package: titled('2024年度甲中心项目支出绩效自评报告', '2023年度甲中心项目支出绩效自评报告'),
      findings: [
        {
          message: 'years',
          at: '5 标题',
          text: '封面标题的年度是2024年，正文标题的年度是2023年。请核对并统一。',
        },
      ],
    },
    'another unit inside': {
      package: titled('2024年度甲中心项目支出绩效自评报告', '2024年度乙中心项目支出绩效自评报告'),
      findings: [
        {
          message: 'names',
          at: '5 标题',
          text: '封面标题的单位是“甲中心”，正文标题的单位是“乙中心”。请统一名称。',
        },
      ],
    },
  },
})
