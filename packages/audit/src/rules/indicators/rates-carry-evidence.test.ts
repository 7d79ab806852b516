import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { projectWith, withIndicators } from '../../testing/with-indicators.ts'
import rule from './rates-carry-evidence.ts'

const rate = (level3: string, reason = '') => ({ level2: '质量指标', level3, target: '≥98%', actual: '98%', reason })
const satisfaction = { level2: '服务对象满意度指标', level3: '群众满意度', target: '≥95%', actual: '95%' }
const silent = { unitReport: null, projectReport: null }
const note = (...notes: string[]) => ({ ...silent, unitEvaluation: { notes } })

testRule(rule, {
  passes: {
    'a report that says how rates and satisfaction were taken': aPackage(),
    'counts and money need no numerator': withIndicators(
      [{ level3: '巡查座次', target: '≥576座次', actual: '576座次' }],
      silent,
    ),
    'a rate that measures nothing has nothing to prove': withIndicators(
      [{ level2: '可持续影响指标', level3: '维护社会稳定', target: '100%', actual: '100%' }],
      silent,
    ),
    'a blank result': withIndicators([{ level3: '参保率', target: '≥98%', actual: '' }], silent),
    'numerator and denominator in a note': withIndicators(
      [rate('水质合格率')],
      note('水质合格率：全年检测2400批次，合格2352批次。'),
    ),
    'the source with the reason': withIndicators([rate('水质合格率', '据疾控中心检测报告汇总。')], silent),
    'one note for all rates': withIndicators(
      [rate('水质合格率'), rate('设备完好率')],
      note('各项比率按业务台账计算，分子为完成数，分母为应完成数。'),
    ),
    'a sentence of the report': withIndicators([rate('水质合格率')], {
      projectReport: null,
      unitReport: { sections: { performance: ['水质合格率98%，数据来源为水质监测系统。'] } },
    }),
    'a survey with its numbers': withIndicators(
      [satisfaction],
      note('满意度由问卷调查取得，发放问卷200份，有效问卷186份。'),
    ),
  },
  finds: {
    'no word on where they come from': {
      package: withIndicators([rate('水质合格率'), { level3: '巡查座次' }, satisfaction], silent),
      findings: [
        {
          message: 'noEvidence',
          at: '2 “水质合格率”·实际完成值',
          text: '“部门整体支出”有2个比率或满意度指标没有写取值依据：“水质合格率”、“群众满意度”。请在备注、偏差原因或自评报告中写明：比率的分子、分母和数据来源，满意度的调查方式、时间、发放和有效份数。',
          related: ['2 “群众满意度”·实际完成值'],
        },
      ],
    },
    'a note for all rates is none for satisfaction': {
      package: withIndicators([rate('水质合格率'), satisfaction], note('各项比率按业务台账计算。')),
      findings: [
        {
          message: 'noEvidence',
          at: '2 “群众满意度”·实际完成值',
          text: '“部门整体支出”有1个比率或满意度指标没有写取值依据：“群众满意度”。请在备注、偏差原因或自评报告中写明：比率的分子、分母和数据来源，满意度的调查方式、时间、发放和有效份数。',
        },
      ],
    },
    'a survey without numbers, and an investigation that is no survey': {
      package: withIndicators([satisfaction], {
        projectReport: null,
        unitReport: {
          sections: { performance: ['群众满意度通过问卷调查取得。', '工伤认定调查由2名以上调查人员进行。'] },
        },
      }),
      findings: [
        {
          message: 'noEvidence',
          at: '2 “群众满意度”·实际完成值',
          text: '“部门整体支出”有1个比率或满意度指标没有写取值依据：“群众满意度”。请在备注、偏差原因或自评报告中写明：比率的分子、分母和数据来源，满意度的调查方式、时间、发放和有效份数。',
        },
      ],
    },
    'each table on its own': {
      package: aPackage({
        ...silent,
        unitEvaluation: null,
        projects: [projectWith('甲经费', [rate('水质合格率')]), projectWith('乙经费', [satisfaction, satisfaction])],
      }),
      findings: [
        {
          message: 'noEvidence',
          at: '3-1 “水质合格率”·实际完成值',
          text: '“甲经费”有1个比率或满意度指标没有写取值依据：“水质合格率”。请在备注、偏差原因或自评报告中写明：比率的分子、分母和数据来源，满意度的调查方式、时间、发放和有效份数。',
        },
        {
          message: 'noEvidence',
          at: '3-2 “群众满意度”·实际完成值',
          text: '“乙经费”有2个比率或满意度指标没有写取值依据：“群众满意度”。请在备注、偏差原因或自评报告中写明：比率的分子、分母和数据来源，满意度的调查方式、时间、发放和有效份数。',
        },
      ],
    },
  },
})
