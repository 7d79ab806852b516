import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './no-blank-for-zero.ts'

type Spending = NonNullable<NonNullable<PackageTexts['baseData']>['spending']>
type Project = NonNullable<PackageTexts['projects']>[0]

const spending = (changes: Spending) => aPackage({ baseData: { spending: changes } })
const project = (changes: Project) => aPackage({ projects: { 0: changes } })
const blankLine = { lastYear: '', budget: '', final: '' }
const blankFunds = { initial: '', budget: '　', spent: '' }
const advice = '读的人分不清是零、不适用还是漏填。没有发生的填0，不适用的填“—”，漏填的补上。'

testRule(rule, {
  passes: {
    'every cell filled': aPackage(),
    'no table at all': aPackage({ baseData: null, unitEvaluation: null, projects: [] }),
    'zero, 无 and dashes say something': spending({
      office: { lastYear: '0', budget: '无', final: '—' },
      procurement: { budget: '——', final: '/' },
    }),
    'a blank total of the three public funds beside filled parts is left to another rule': spending({
      threePublicFunds: blankLine,
    }),
    'last year of rows that have none': spending({
      procurement: { lastYear: '', budget: '8.00', final: '7.60' },
      adjustment: { lastYear: '', budget: '0.00', final: '0.00' },
    }),
    'an adjustment printed in one of its two columns': spending({ adjustment: { budget: '', final: '1.52' } }),
    'a project row without any figure is left to another rule': spending({
      projectLines: [{ rowLabel: '1、稽查经费', ...blankLine }],
    }),
    'scores and rates of rows that are not scored': project({
      funds: {
        appropriation: { weight: '', rate: '', score: '' },
        carriedOver: { weight: '', rate: '', score: '' },
      },
    }),
    'a blank score is left to another rule': project({
      funds: { total: { score: '' } },
      indicators: { rows: { 0: { score: '' } } },
    }),
    'no sum beside 按收入性质分': aPackage({ unitEvaluation: { income: { all: '' }, spending: { all: '' } } }),
    'cells that the form as found does not have': project({
      indicators: { rows: [{ level3: '户数', target: '≥1户', actual: '1户' }], total: {} },
    }),
    'a block left blank as a whole': aPackage({
      baseData: {
        buildings: {
          unit: { approvedArea: '', actualArea: '', areaRate: '', approvedCost: '', actualCost: '', costRate: '' },
        },
      },
    }),
    'blank words are no figures': project({ heading: { department: '' }, goals: { year: { achieved: '' } } }),
    'a blank target or actual value is left to other rules': project({
      indicators: { rows: { 0: { target: '', actual: '' } } },
    }),
  },
  finds: {
    'two cells of one row': {
      package: spending({ meetingsAndTraining: { lastYear: '3.00', budget: '', final: '　' } }),
      findings: [
        {
          message: 'row',
          at: '1 会议费、培训费·2024年预算数',
          text: `“会议费、培训费”一行的2024年预算数、2024年决算数空着，${advice}`,
          related: ['1 会议费、培训费·2024年决算数'],
        },
      ],
    },
    'rows whose other rows hold figures': {
      package: spending({ procurement: { lastYear: '——', budget: '', final: '' }, adjustment: blankLine }),
      findings: [
        {
          message: 'row',
          at: '1 政府采购金额·2024年预算数',
          text: `“政府采购金额”一行的2024年预算数、2024年决算数空着，${advice}`,
        },
        {
          message: 'row',
          at: '1 部门基本支出预算调整·2024年预算数',
          text: `“部门基本支出预算调整”一行的2024年预算数、2024年决算数空着，${advice}`,
        },
      ],
    },
    'a new project whose last year is blank': {
      package: spending({ projectLines: [{ rowLabel: '4.调查经费', lastYear: '', budget: '6.40', final: '6.39' }] }),
      findings: [
        {
          message: 'row',
          at: '1 “4.调查经费”·2023年决算数',
          text: `“4.调查经费”一行的2023年决算数空着，${advice}`,
        },
      ],
    },
    'the three public funds blank with all their parts': {
      package: spending({
        threePublicFunds: blankLine,
        vehicles: blankLine,
        vehiclePurchase: blankLine,
        vehicleRunning: blankLine,
        abroad: blankLine,
        reception: blankLine,
      }),
      findings: [
        {
          message: 'row',
          at: '1 三公经费·2023年决算数',
          text: `“三公经费”一行的2023年决算数、2024年预算数、2024年决算数空着，${advice}`,
          related: ['1 三公经费·2024年预算数', '1 三公经费·2024年决算数'],
        },
      ],
    },
    'a part blank under a filled total': {
      package: spending({ abroad: { lastYear: '0.00', budget: '', final: '0.00' } }),
      findings: [
        { message: 'row', at: '1 出国经费·2024年预算数', text: `“出国经费”一行的2024年预算数空着，${advice}` },
      ],
    },
    'the head count': {
      package: aPackage({ baseData: { staffing: { unit: { staff: '' } } } }),
      findings: [{ message: 'cells', at: '1 2024年实际在职人数', text: `2024年实际在职人数空着，${advice}` }],
    },
    'a building without its approved size': {
      package: aPackage({
        baseData: { buildings: { unit: { approvedArea: '', actualArea: '320', approvedCost: '88.00' } } },
      }),
      findings: [{ message: 'cells', at: '1 批复规模（㎡）', text: `批复规模（㎡）空着，${advice}` }],
    },
    'sources of income': {
      package: aPackage({ unitEvaluation: { income: { specialAccount: '', other: '　' } } }),
      findings: [
        {
          message: 'cells',
          at: '2 纳入专户管理的非税收入拨款',
          text: `纳入专户管理的非税收入拨款、其他资金空着，${advice}`,
          related: ['2 其他资金'],
        },
      ],
    },
    'the money of rows that are not scored': {
      package: project({ funds: { carriedOver: blankFunds, other: blankFunds } }),
      findings: [
        {
          message: 'row',
          at: '3-1 上年结转资金·年初预算数',
          text: `“上年结转资金”一行的年初预算数、全年预算数、全年执行数空着，${advice}`,
        },
        {
          message: 'row',
          at: '3-1 其他资金·年初预算数',
          text: `“其他资金”一行的年初预算数、全年预算数、全年执行数空着，${advice}`,
        },
      ],
    },
    'the weight and the rate of the total': {
      package: aPackage({ unitEvaluation: { funds: { total: { weight: '', rate: '' } } } }),
      findings: [
        {
          message: 'row',
          at: '2 年度资金总额·分值',
          text: `“年度资金总额”一行的分值、执行率空着，${advice}`,
        },
      ],
    },
    'the weight of an indicator, and of all': {
      package: project({ indicators: { rows: { 1: { weight: '' } }, total: { weight: '' } } }),
      findings: [
        {
          message: 'weight',
          at: '3-1 “供水水质合格率”·分值',
          text: '“供水水质合格率”的分值空着，分值合计无从核对。请填上分值。',
        },
        { message: 'weight', at: '3-1 总分·分值', text: '“总分”的分值空着，分值合计无从核对。请填上分值。' },
      ],
    },
  },
})
