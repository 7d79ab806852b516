import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './thrift-measures-concrete.ts'

const thrift = (measures: string) => aPackage({ baseData: { thrift: { measures } } })

testRule(rule, {
  passes: {
    'rules and a sum saved': aPackage(),
    'no table': aPackage({ baseData: null }),
    'a blank cell is left to another rule': thrift('　'),
    'a rule alone': thrift('严格执行公务卡结算制度。'),
    'a figure alone': thrift('全年用电量比上年下降6%。'),
    'a practice': thrift('双面打印，集中采购办公用品。'),
  },
  finds: {
    'two slogans': {
      package: thrift('1\n\n1：节约集约利用资源，控制办公经费。2：杜绝一切浪费　'),
      findings: [
        {
          message: 'slogan',
          at: '1 厉行节约保障措施',
          text: '“厉行节约保障措施”写的是“1 1：节约集约利用资源，控制办公经费。2：杜绝一切浪费”，没有制度、标准或数据。请写明执行哪项制度、控制到什么标准、节约了多少。',
        },
      ],
    },
    'the word none': {
      package: thrift('无'),
      findings: [
        {
          message: 'slogan',
          at: '1 厉行节约保障措施',
          text: '“厉行节约保障措施”写的是“无”，没有制度、标准或数据。请写明执行哪项制度、控制到什么标准、节约了多少。',
        },
      ],
    },
  },
})
