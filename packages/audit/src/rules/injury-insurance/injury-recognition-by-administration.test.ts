import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './injury-recognition-by-administration.ts'

function agency(...overview: readonly string[]) {
  return aPackage({ unit: '清溪县工伤保险服务中心', projectReport: { sections: { overview } } })
}

testRule(rule, {
  passes: {
    'another unit': aPackage({ projectReport: { sections: { overview: ['对报案人员进行认定。'] } } }),
    'an investigation': agency('开展工伤认定调查45件，制作调查笔录。'),
    'help to the administration': agency('协助县人力资源和社会保障局开展工伤认定。'),
    'a recognition by the administration': agency('依据人社局作出的认定决定支付待遇。'),
    'work that was delegated': agency('受县人社局委托，负责工伤认定的受理和调查。'),
    publicity: agency('开展工伤认定和劳动能力鉴定政策宣传。'),
    'other words with 认定': agency('完成高新技术企业认定资料报送。'),
    'no report': aPackage({ unit: '清溪县工伤保险服务中心', unitReport: null, projectReport: null }),
  },
  finds: {
    'recognition on the spot': {
      package: agency('实地对报案人员进行认定、调查，询问相关人员。'),
      findings: [
        {
          message: 'ownAct',
          at: '5 项目支出基本情况·“实地对报案人员进行认定、…”',
          text: '附件5写“对报案人员进行认定”，把工伤认定写成了本单位的工作。认定由社会保险行政部门作出，经办机构只能调查核实、核定和支付待遇：请改写为“受理调查”“协助调查”等；受委托承担认定事务的，写明委托文件。',
        },
      ],
    },
    'a duty, in both reports': {
      package: aPackage({
        unit: '清溪县工伤保险服务中心',
        unitReport: { sections: { overview: ['本中心负责全县工伤认定。'] } },
        projectReport: { sections: { overview: ['全年完成工伤认定120件。'] } },
      }),
      findings: [
        {
          message: 'ownAct',
          at: '4 部门（单位）基本情况·“本中心负责全县工伤认定。”',
          text: '附件4写“负责全县工伤认定”，把工伤认定写成了本单位的工作。认定由社会保险行政部门作出，经办机构只能调查核实、核定和支付待遇：请改写为“受理调查”“协助调查”等；受委托承担认定事务的，写明委托文件。',
          related: ['5 项目支出基本情况·“全年完成工伤认定120件…”'],
        },
      ],
    },
  },
})
