import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './adjustment-row-agrees.ts'

type Row = { readonly rowLabel?: string; readonly budget?: string; readonly final?: string }
type Funds = { readonly initial?: string; readonly budget?: string }

/** The unit: 360.00 and 360.00; the first project 60.00 and 60.00; the row says 0.00. */
function adjusted(unit: Funds, row: Row, first: Funds = {}) {
  return aPackage({
    baseData: { spending: { adjustment: row } },
    unitEvaluation: { funds: { total: unit } },
    projects: { 0: { funds: { total: first } } },
  })
}

testRule(rule, {
  passes: {
    'nothing adjusted, zero printed': aPackage(),
    'nothing adjusted, the row blank': adjusted({}, { budget: '', final: '' }),
    'nothing adjusted, the row 无': adjusted({}, { budget: '无', final: '—' }),
    'basic spending raised by 10.00': adjusted({ initial: '350.00' }, { budget: '', final: '10.00' }),
    'the amount in the budget column': adjusted({ initial: '350.00' }, { budget: '10.00', final: '' }),
    'a cut, printed with its sign': adjusted({ initial: '370.00' }, { budget: '', final: '-10.00' }),
    'a cut, printed without its sign': adjusted({ initial: '370.00' }, { budget: '', final: '10.00' }),
    'part of the change belongs to a project': adjusted({ initial: '350.00' }, { final: '6.00' }, { initial: '56.00' }),
    'all of the change belongs to a project': adjusted({ initial: '350.00' }, {}, { initial: '50.00' }),
    'the change of the whole unit in a row for the basic spending': adjusted(
      { initial: '350.00' },
      { final: '10.00' },
      { initial: '56.00' },
    ),
    'a row for the whole unit': adjusted(
      { initial: '350.00' },
      { rowLabel: '部门整体支出预算调整', final: '10.00' },
      { initial: '' },
    ),
    'the same change in 元': adjusted({ initial: '350.00' }, { final: '100000.00元' }),
    'unknown how much belongs to the projects': adjusted(
      { initial: '350.00' },
      { budget: '', final: '' },
      { initial: '' },
    ),
    'no initial budget': adjusted({ initial: '' }, { budget: '', final: '' }),
    'no 附件2': aPackage({ unitEvaluation: null }),
  },
  finds: {
    'a blank row although the budget was raised': {
      package: adjusted({ initial: '350.00' }, { budget: '', final: '' }),
      findings: [
        {
          message: 'blank',
          at: '1 部门基本支出预算调整·2024年决算数',
          text: '附件2的年初预算数350.00、全年预算数360.00，年中调整了10.00，附件1“部门基本支出预算调整”却没有填。请按调整批复填入；按预算控制率2.86%，该指标5分可得4分。',
          related: ['1 部门基本支出预算调整·2024年预算数', '2 年度资金总额·年初预算数', '2 年度资金总额·全年预算数'],
        },
      ],
    },
    'a blank row although the budget was cut': {
      package: adjusted({ initial: '400.00' }, { budget: '', final: '' }),
      findings: [
        {
          message: 'blank',
          at: '1 部门基本支出预算调整·2024年决算数',
          text: '附件2的年初预算数400.00、全年预算数360.00，年中调整了-40.00，附件1“部门基本支出预算调整”却没有填。请按调整批复填入；按预算控制率-10%，该指标5分可得5分。',
        },
      ],
    },
    'zero although the budget grew by more than thirty percent': {
      package: adjusted({ initial: '260.00' }, {}),
      findings: [
        {
          message: 'wrong',
          at: '1 部门基本支出预算调整·2024年决算数',
          text: '附件1“部门基本支出预算调整”填的是0.00，按附件2全年预算数360.00减年初预算数260.00应为100.00，相差100.00。请按调整批复核对；按预算控制率38.46%，该指标5分可得0分。',
          related: ['2 年度资金总额·年初预算数', '2 年度资金总额·全年预算数'],
        },
      ],
    },
    'another amount than the change': {
      package: adjusted({ initial: '350.00' }, { budget: '', final: '12.50' }, { initial: '56.00' }),
      findings: [
        {
          message: 'wrong',
          at: '1 部门基本支出预算调整·2024年决算数',
          text: '附件1“部门基本支出预算调整”填的是12.50，按附件2全年预算数360.00减年初预算数350.00应为6.00，相差6.50。请按调整批复核对；按预算控制率2.86%，该指标5分可得4分。',
        },
      ],
    },
    '无 although the budget was raised': {
      package: adjusted({ initial: '350.00' }, { budget: '', final: '无' }),
      findings: [
        {
          message: 'wrong',
          at: '1 部门基本支出预算调整·2024年决算数',
          text: '附件1“部门基本支出预算调整”填的是无，按附件2全年预算数360.00减年初预算数350.00应为10.00，相差10.00。请按调整批复核对；按预算控制率2.86%，该指标5分可得4分。',
        },
      ],
    },
  },
})
