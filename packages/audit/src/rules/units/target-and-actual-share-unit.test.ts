import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './target-and-actual-share-unit.ts'

function firstRow(target: string, actual: string) {
  return aPackage({ projects: { 0: { indicators: { rows: { 0: { target, actual } } } } } })
}

testRule(rule, {
  passes: {
    'the same unit in every row': aPackage(),
    '名 for 人': firstRow('≥120人', '123名'),
    '场次 for 次': firstRow('≥12次', '12场次'),
    'a full-width percent sign': firstRow('≥98%', '９８％'),
    '户 for 家': firstRow('≥40家', '42户'),
    '元 for 万元 where the amounts are of one size': firstRow('≤60.00万元', '582000元'),
    '万人 for 人': firstRow('≥5.2万人', '52000人'),
    'a mere 万 of the right size': firstRow('≥60000人', '6.2万'),
    'days for hours': firstRow('≤24小时', '1天'),
    'times a month for times': firstRow('≥4次/月', '4次'),
    'an actual value without a unit': firstRow('≥120处', '123'),
    'a target without a unit': firstRow('120', '123处'),
    'a range is not compared': firstRow('100-120处', '110次'),
    'a time and a wording are left to another rule': firstRow('2024年度', '已完成'),
    'a blank actual value': firstRow('≥120处', ''),
    'nothing done': firstRow('≥60.00万元', '0元'),
  },
  finds: {
    'people for times': {
      package: firstRow('≥12次', '1000人'),
      findings: [
        {
          message: 'differentUnit',
          at: '3-1 “供水管网抢修处数”·实际完成值',
          text: '指标“供水管网抢修处数”的年度指标值为≥12次，实际完成值为1000人，计量单位不同，无法比较。请把实际完成值改按“次”填列。',
          related: ['3-1 “供水管网抢修处数”·年度指标值'],
        },
      ],
    },
    'people for visits': {
      package: firstRow('≥2400人次', '2400人'),
      findings: [
        {
          message: 'differentUnit',
          at: '3-1 “供水管网抢修处数”·实际完成值',
          text: '指标“供水管网抢修处数”的年度指标值为≥2400人次，实际完成值为2400人，计量单位不同，无法比较。请把实际完成值改按“人次”填列。',
        },
      ],
    },
    'a percentage for a length, in the unit table': {
      package: aPackage({ unitEvaluation: { indicators: { rows: { 0: { target: '≥180公里', actual: '100%' } } } } }),
      findings: [
        {
          message: 'differentUnit',
          at: '2 “水利工程维修养护处数”·实际完成值',
          text: '指标“水利工程维修养护处数”的年度指标值为≥180公里，实际完成值为100%，计量单位不同，无法比较。请把实际完成值改按“公里”填列。',
        },
      ],
    },
    '万 typed for 人': {
      package: firstRow('52000人', '53000万'),
      findings: [
        {
          message: 'wrongScale',
          at: '3-1 “供水管网抢修处数”·实际完成值',
          text: '指标“供水管网抢修处数”的年度指标值为52000人，实际完成值为53000万，折算后两者相差约10192倍，单位“万”应是误写。请核对后改按“人”填列。',
          fix: { '3-1 “供水管网抢修处数”·实际完成值': '53000人' },
        },
      ],
    },
    '元 typed for 万元': {
      package: firstRow('≤60.00万元', '58.20元'),
      findings: [
        {
          message: 'wrongScale',
          at: '3-1 “供水管网抢修处数”·实际完成值',
          text: '指标“供水管网抢修处数”的年度指标值为≤60.00万元，实际完成值为58.20元，折算后两者相差约10309倍，单位“元”应是误写。请核对后改按“万元”填列。',
          fix: null,
        },
      ],
    },
  },
})
