import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { withIndicators } from '../../testing/with-indicators.ts'
import rule from './no-double-counted-measure.ts'

const quantity = (level3: string, target: string, actual: string) => ({ level3, target, actual })
const benefit = (level3: string, target: string, actual: string, level2 = '社会效益指标') => ({
  level2,
  level3,
  target,
  actual,
})

testRule(rule, {
  passes: {
    'a good package': aPackage(),
    'alike names with other results': withIndicators([
      quantity('政策宣讲次数', '20次', '20次'),
      benefit('加强政策宣传', '20次', '22次'),
    ]),
    'one name in both rows is left to another rule': withIndicators([
      quantity('待遇发放金额', '2500万元', '3162万元'),
      benefit('待遇发放金额', '2000万元', '3162万元'),
    ]),
    'rates reach one hundred percent side by side': withIndicators([
      quantity('待遇发放准确率', '100%', '100%'),
      benefit('待遇发放及时率', '99%', '100%'),
    ]),
    'under one head alike things stand apart': withIndicators([
      quantity('春季造林面积', '500亩', '500亩'),
      quantity('秋季造林面积', '500亩', '500亩'),
    ]),
    'numbers in the names tell them apart': withIndicators([
      quantity('1号水库巡查次数', '12次', '12次'),
      benefit('2号水库巡查次数', '12次', '12次'),
    ]),
    'a round result under unlike names is chance': withIndicators([
      quantity('政策宣讲人数', '1000人', '1000人'),
      benefit('带动就业人数', '900人', '1000人'),
    ]),
    'an odd result under names that share nothing': withIndicators([
      quantity('参保登记人数', '61000人', '62954人'),
      benefit('培训受益人口', '60000人', '62954人'),
    ]),
    'what was paid is also what it cost': withIndicators([
      quantity('培训补贴发放金额', '≥320万元', '320.5万元'),
      { level2: '成本指标', level3: '培训补贴总成本', target: '≤325万元', actual: '320.5万元' },
    ]),
    'zero twice': withIndicators([quantity('安全事故起数', '0起', '0起'), benefit('安全事故发生数', '0起', '0起')]),
    'other units': withIndicators([quantity('政策宣讲次数', '20次', '20次'), benefit('政策宣讲人数', '20人', '20人')]),
    'times and words': withIndicators([
      quantity('资料印发', '2024年度', '已完成'),
      benefit('资料印制', '2024年度', '已完成'),
    ]),
  },
  finds: {
    'publicity counted as output and as effect': {
      package: withIndicators([
        quantity('工伤政策宣讲次数', '20次', '20次'),
        benefit('加强工伤政策宣传', '20次', '20次'),
      ]),
      findings: [
        {
          message: 'sameTarget',
          at: '2 “加强工伤政策宣传”·三级指标',
          text: '“部门整体支出”的指标“加强工伤政策宣传”与“工伤政策宣讲次数”实际完成值都是20次，说的像是同一件事，会重复计分。请只保留一个；确属两件事的，请在名称中写明对象或口径的区别。',
          related: [
            '2 “工伤政策宣讲次数”·三级指标',
            '2 “加强工伤政策宣传”·实际完成值',
            '2 “工伤政策宣讲次数”·实际完成值',
          ],
        },
      ],
    },
    'one payment with two targets, in two units': {
      package: withIndicators([
        quantity('工伤待遇发放金额', '2500万元', '3162万元'),
        benefit('拨付待遇', '2000万元', '31620000元', '经济效益指标'),
      ]),
      findings: [
        {
          message: 'differentTargets',
          at: '2 “拨付待遇”·三级指标',
          text: '“部门整体支出”的指标“拨付待遇”与“工伤待遇发放金额”实际完成值都是31620000元，目标却分别是2000万元和2500万元，同一件事定了两个目标、计了两次分。请只保留一个，目标以批复的为准。',
        },
      ],
    },
    'an odd result under alike names of one head': {
      package: withIndicators([
        quantity('参保登记人数', '≥61000人', '62954人'),
        quantity('参保登记人员数', '≥61000人', '62954人'),
      ]),
      findings: [
        {
          message: 'sameTarget',
          at: '2 “参保登记人员数”·三级指标',
          text: '“部门整体支出”的指标“参保登记人员数”与“参保登记人数”实际完成值都是62954人，说的像是同一件事，会重复计分。请只保留一个；确属两件事的，请在名称中写明对象或口径的区别。',
        },
      ],
    },
  },
})
