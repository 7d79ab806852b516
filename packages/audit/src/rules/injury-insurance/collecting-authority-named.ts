import { fundFlowsOf, type Package, textsOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { handlesInjuryInsurance } from './handles-injury-insurance.ts'

export default defineRule({
  code: 'M09',
  id: 'collecting-authority-named',
  group: 'injury-insurance',
  severity: 'info',
  title: { zh: '征缴收入应写明征收机构', en: 'Premiums collected are given with the collecting authority' },
  cites: ['social-insurance-fee-collection/6'],
  messages: {
    notNamed: {
      zh: '“{indicator}”填的是{found}，材料中没有写明由哪个机构征收、数据取自哪里。请写明征收机构（如税务部门）和数据来源；不由本单位征收的，说明本单位做了什么。',
      en: '“{indicator}” reads {found}, but nothing says who collects the premiums and where the figure comes from. Name the authority, such as the tax office, and the source; where this unit does not collect, say what it does.',
    },
  },

  check(pack, report) {
    if (!handlesInjuryInsurance(pack)) return
    const [first, ...others] = fundFlowsOf(pack).collected
    if (!first || namesCollector(pack)) return
    report({
      message: 'notNamed',
      at: first.row.level3,
      related: others.map(({ row }) => row.level3),
      data: { indicator: first.row.level3, found: first.entry },
    })
  },
})

function namesCollector(pack: Package): boolean {
  return textsOf(pack).some(({ quote }) =>
    /税务|征收机构|征缴机构|代征|国税|地税|由[^，。；]{1,12}(?:征收|征缴)/.test(quote),
  )
}
