import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './collecting-authority-named.ts'

function agency(actual: string, ...performance: readonly string[]) {
  const row = { level3: '征缴收入', target: '1500万元', actual }
  return aPackage({
    unit: '清溪县工伤保险服务中心',
    unitEvaluation: { indicators: { rows: { 5: row } } },
    projects: { 0: { indicators: { rows: { 4: row } } } },
    unitReport: { sections: { performance } },
  })
}

testRule(rule, {
  passes: {
    'another unit': aPackage({
      unitEvaluation: { indicators: { rows: { 5: { level3: '征缴收入', actual: '1583万元' } } } },
    }),
    'an agency that collects nothing': aPackage({ unit: '清溪县工伤保险服务中心' }),
    'the tax office': agency('1583万元', '工伤保险费由县税务局征收，数据取自对账单。'),
    'an authority by another name': agency('1583万元', '保险费由县经办大厅征缴入库。'),
    'a rate of collection': agency('99%'),
    'blank value': agency(''),
  },
  finds: {
    'nobody named, in two tables': {
      package: agency('1583万元', '全年征缴收入稳步增长。'),
      findings: [
        {
          message: 'notNamed',
          at: '2 “征缴收入”·三级指标',
          text: '“征缴收入”填的是1583万元，材料中没有写明由哪个机构征收、数据取自哪里。请写明征收机构（如税务部门）和数据来源；不由本单位征收的，说明本单位做了什么。',
          related: ['3-1 “征缴收入”·三级指标'],
        },
      ],
    },
  },
})
