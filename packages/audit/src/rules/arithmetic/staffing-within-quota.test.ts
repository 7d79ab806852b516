import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './staffing-within-quota.ts'

function staffing(quota: string, staff: string, more: PackageTexts = {}) {
  return aPackage({
    ...more,
    baseData: { notes: more.baseData?.notes ?? [], staffing: { unit: { quota, staff, rate: '' } } },
  })
}

function problem(sentence: string): PackageTexts {
  return { unitReport: { sections: { problems: [sentence] } } }
}

testRule(rule, {
  passes: {
    'fewer staff than the quota': aPackage(),
    'as many staff as the quota': staffing('20', '20'),
    'a surplus that the report explains': staffing('7', '9', problem('因机构改革划入2人，年末在职人数超过编制数。')),
    'a surplus that the report calls 超编': staffing(
      '7',
      '9',
      problem('目前超编2人，原因是军转安置，退休后不再补充。'),
    ),
    'a surplus that a note under the table explains': staffing('7', '9', {
      baseData: { notes: ['由于乡镇站所上划，2名人员编制尚未划转。'] },
    }),
    'no quota, so no rate': staffing('0', '3'),
    'a blank quota is left to another rule': staffing('', '9'),
    'an unreadable count': staffing('7', '约9'),
    'no base data at all': aPackage({ baseData: null }),
  },
  finds: {
    'two more than the quota': {
      package: staffing('7', '9'),
      findings: [
        {
          message: 'overQuota',
          at: '1 2024年实际在职人数',
          text: '在职9人，编制7人，超编2人，控制率128.57%，超过100%。请核对人数；确实超编的，在附件4写明原因和消化办法。',
          related: ['1 编制数'],
        },
      ],
    },
    'a report that blames the quota for a shortage of staff': {
      package: staffing('7', '9', problem('由于人员编制原因，我单位人员不足。')),
      findings: [
        {
          message: 'overQuota',
          at: '1 2024年实际在职人数',
          text: '在职9人，编制7人，超编2人，控制率128.57%，超过100%。请核对人数；确实超编的，在附件4写明原因和消化办法。',
        },
      ],
    },
    'a report that gives a reason for something in 预算编制': {
      package: staffing('7', '9', problem('由于压减支出，各项经费实际支出与预算编制数存在差异。')),
      findings: [
        {
          message: 'overQuota',
          at: '1 2024年实际在职人数',
          text: '在职9人，编制7人，超编2人，控制率128.57%，超过100%。请核对人数；确实超编的，在附件4写明原因和消化办法。',
        },
      ],
    },
    'a report that names the surplus without a reason': {
      package: staffing('20', '21', problem('年末在职21人，超编1人。')),
      findings: [
        {
          message: 'overQuota',
          at: '1 2024年实际在职人数',
          text: '在职21人，编制20人，超编1人，控制率105%，超过100%。请核对人数；确实超编的，在附件4写明原因和消化办法。',
        },
      ],
    },
  },
})
