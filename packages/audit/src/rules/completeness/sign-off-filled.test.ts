import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './sign-off-filled.ts'

const advice = '请补齐；须签名、盖章的，上报和公开时用签署后的版本。'

testRule(rule, {
  passes: {
    'everything signed and dated': aPackage(),
    'nothing to sign': aPackage({
      baseData: null,
      unitEvaluation: null,
      projects: [],
      unitReport: null,
      projectReport: null,
    }),
    'a table that prints no line to sign': aPackage({ projects: [{ heading: { project: '甲经费' } }] }),
    'reports without cover and closing lines': aPackage({ unitReport: { titles: ['整体支出绩效自评报告'] } }),
    'a note that another copy is signed': aPackage({ baseData: { signOff: { head: '（见签署版）' } } }),
  },
  finds: {
    'a line that nobody filled in': {
      package: aPackage({ baseData: { signOff: { preparer: '', date: '　', phone: '', head: '' } } }),
      findings: [
        {
          message: 'blank',
          at: '1 填表人',
          text: `填表人、填表日期、联系电话、单位负责人签字没有填。${advice}`,
          related: ['1 填表日期', '1 联系电话', '1 单位负责人签字'],
        },
      ],
    },
    'one finding for each attachment': {
      package: aPackage({
        unitEvaluation: { signOff: { date: '' } },
        projects: { 0: { signOff: { head: '' } }, 1: { signOff: { head: '', phone: '' } } },
      }),
      findings: [
        { message: 'blank', at: '2 填表日期', text: `填表日期没有填。${advice}`, related: [] },
        { message: 'blank', at: '3-1 单位负责人签字', text: `单位负责人签字没有填。${advice}` },
        { message: 'blank', at: '3-2 联系电话', text: `联系电话、单位负责人签字没有填。${advice}` },
      ],
    },
    'a cover without the name of the unit': {
      package: aPackage({ unitReport: { cover: { unit: '  ' } } }),
      findings: [{ message: 'blank', at: '4 封面单位名称', text: `封面单位名称没有填。${advice}` }],
    },
    'a report that nobody signs': {
      package: aPackage({ projectReport: { cover: { unit: '', date: '' }, closing: { unit: '', date: '' } } }),
      findings: [
        {
          message: 'blank',
          at: '5 封面单位名称',
          text: `封面单位名称、封面日期、落款单位、落款日期没有填。${advice}`,
          related: ['5 封面日期', '5 落款单位', '5 落款日期'],
        },
      ],
    },
  },
})
