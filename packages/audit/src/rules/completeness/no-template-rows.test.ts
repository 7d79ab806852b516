import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './no-template-rows.ts'

interface Row {
  readonly rowLabel: string
  readonly lastYear: string
  readonly budget: string
  readonly final: string
}

const projectLines = (lines: readonly Row[]) => aPackage({ baseData: { spending: { projectLines: lines } } })
const money = { lastYear: '1.00', budget: '1.00', final: '1.00' }

testRule(rule, {
  passes: {
    'a package without rows of the template': aPackage(),
    'no table at all': aPackage({ baseData: null, unitEvaluation: null, projects: [] }),
    'a project row without money is a name, not a row of the template': projectLines([
      { rowLabel: '1、稽查经费', lastYear: '', budget: '', final: '' },
    ]),
    'a row without a name that holds an amount is no row of the template': projectLines([{ rowLabel: '', ...money }]),
    'a dotted row with an amount': projectLines([{ rowLabel: '……', lastYear: '', budget: '2.00', final: '' }]),
    'a name that ends in dots': projectLines([{ rowLabel: '其他项目……', ...money }]),
  },
  finds: {
    'a dotted row under project spending': {
      package: projectLines([
        { rowLabel: '1、稽查经费', ...money },
        { rowLabel: ' …… ', lastYear: '', budget: '', final: '　' },
      ]),
      findings: [
        {
          message: 'templateRows',
          at: '1 “……”',
          text: '表中留有1行没有填写的模板行：“……”。上报前请删去。',
          related: [],
        },
      ],
    },
    'a dotted row whose cells are dotted too': {
      package: projectLines([{ rowLabel: '......', lastYear: '……', budget: '……', final: '……' }]),
      findings: [
        { message: 'templateRows', at: '1 “......”', text: '表中留有1行没有填写的模板行：“......”。上报前请删去。' },
      ],
    },
    'blank rows and dotted rows are one finding': {
      package: projectLines([
        { rowLabel: '', lastYear: '', budget: '', final: '' },
        { rowLabel: '……', lastYear: '', budget: '', final: '' },
      ]),
      findings: [
        {
          message: 'templateRows',
          at: '1 “没有名称的一行”',
          text: '表中留有2行没有填写的模板行：“项目支出”空行、“……”。上报前请删去。',
          related: ['1 “……”'],
        },
      ],
    },
    'spare rows among the indicators': {
      package: aPackage({ unitEvaluation: { indicators: { spare: ['', '……', '　'] } } }),
      findings: [
        {
          message: 'templateRows',
          at: '2 “服务对象满意度指标”空行',
          text: '表中留有3行没有填写的模板行：“服务对象满意度指标”空行。上报前请删去。',
          related: ['2 “服务对象满意度指标”空行', '2 “服务对象满意度指标”空行'],
        },
      ],
    },
    'each table speaks for itself': {
      package: aPackage({
        projects: { 0: { indicators: { spare: ['……'] } }, 1: { indicators: { spare: [''] } } },
      }),
      findings: [
        {
          message: 'templateRows',
          at: '3-1 “服务对象满意度指标”空行',
          text: '表中留有1行没有填写的模板行：“服务对象满意度指标”空行。上报前请删去。',
        },
        {
          message: 'templateRows',
          at: '3-2 “服务对象满意度指标”空行',
          text: '表中留有1行没有填写的模板行：“服务对象满意度指标”空行。上报前请删去。',
        },
      ],
    },
  },
})
