import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './no-personal-data.ts'

function saying(...performance: readonly string[]) {
  return aPackage({ unitReport: { sections: { performance } } })
}

testRule(rule, {
  passes: {
    'nothing personal': aPackage(),
    'the number that the form asks for': aPackage({ baseData: { signOff: { phone: '13812345678' } } }),
    'the number of an office': saying('联系电话：13812345678。'),
    'document numbers, codes and amounts': saying(
      '清财预〔2024〕12号，项目编码43098124T000000123456，资金13812345678元，凭证4309811990010100。',
    ),
    'a number whose check sign is wrong': saying('编号430981199001010016。'),
    'the address of an office': saying('监督邮箱：shuili@qingxi.gov.cn。'),
    'people without names': saying('全年为12名尘肺病患者支付待遇，职工李某骨折已赔付。'),
    'a name without illness': saying('供水管理股李小明同志负责落实。'),
    'secrecy as a duty': saying('严格执行保密规定，涉密事项不公开。'),
  },
  finds: {
    'a citizen number and a mobile number': {
      package: saying('受益人身份证号430981199001010015，手机13812345678。'),
      findings: [
        {
          message: 'personalData',
          at: '4 “受益人身份证号43098…”',
          text: '此处有公民身份号码430*************15。请删去或遮盖后再公开。',
        },
        {
          message: 'personalData',
          at: '4 “受益人身份证号43098…”',
          text: '此处有手机号码138******78。请删去或遮盖后再公开。',
        },
      ],
    },
    'one number in table and report': {
      package: aPackage({
        unitEvaluation: { indicators: { rows: { 0: { reason: '因灾后修复增加5处，经办人13812345678。' } } } },
        unitReport: { sections: { performance: ['经办人手机13812345678。'] } },
      }),
      findings: [
        {
          message: 'personalData',
          at: '2 “水利工程维修养护处数”·偏差原因分析及改进措施',
          text: '此处有手机号码138******78。请删去或遮盖后再公开。',
          related: ['4 “经办人手机1381234…”'],
        },
      ],
    },
    'a bank card and an address': {
      package: saying('补助打入6222020000000000000，回执发至zhangsan@example.com。'),
      findings: [
        {
          message: 'personalData',
          at: '4 “补助打入62220200…”',
          text: '此处有银行卡号622**************00。请删去或遮盖后再公开。',
        },
        {
          message: 'personalData',
          at: '4 “补助打入62220200…”',
          text: '此处有电子邮箱z***@example.com。请删去或遮盖后再公开。',
        },
      ],
    },
    'a named person’s injury': {
      package: saying('职工李小明在作业中骨折，鉴定为九级伤残。'),
      findings: [
        {
          message: 'healthRecord',
          at: '4 “职工李小明在作业中骨折，…”',
          text: '此处写出了李**的姓名和病伤情况，属于个人隐私。请隐去姓名，只写人数或“某职工”。',
        },
      ],
    },
    'a mark of secrecy': {
      package: saying('机密★1年'),
      findings: [
        {
          message: 'classified',
          at: '4 “机密★1年”',
          text: '此处标有密级“机密★”。涉密内容不得公开，请先按保密规定审查。',
        },
      ],
    },
  },
})
