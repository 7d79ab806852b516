import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './numeric-cells-clean.ts'

testRule(rule, {
  passes: {
    'cells that hold figures only': aPackage(),
    'no table at all': aPackage({ baseData: null, unitEvaluation: null, projects: [] }),
    'units of targets and actual values stand in their cells': aPackage({
      unitEvaluation: { indicators: { rows: { 0: { target: '≥180 处', actual: '185 处' } } } },
    }),
    'words as targets are no figures': aPackage({
      unitEvaluation: { indicators: { rows: { 0: { target: ' 按期完成 ', actual: '２０２４年度' } } } },
    }),
    'a percent sign belongs to a rate': aPackage({ baseData: { staffing: { unit: { rate: '90.00%' } } } }),
    'line breaks around a figure': aPackage({ baseData: { staffing: { unit: { quota: '\n20\n' } } } }),
    'a unit in running text': aPackage({ unitEvaluation: { spending: { basic: '256.00万元' } } }),
    'blank, 无 and dashes are left to other rules': aPackage({
      baseData: { spending: { office: { lastYear: '　', budget: ' 无', final: ' — ' } } },
    }),
    'separators in every amount that is long enough': aPackage({
      baseData: {
        spending: {
          projects: { lastYear: '75,295.34', budget: '128,000.00', final: '128,218.80' },
          publicFunds: { lastYear: '90,630.77', budget: '72,000.00', final: '720.00' },
        },
      },
    }),
    'a score that is no number is left to another rule': aPackage({
      projects: { 0: { funds: { total: { weight: '十分' } }, indicators: { total: { score: '98（优）' } } } },
    }),
    'separators nowhere': aPackage({ baseData: { spending: { projects: { lastYear: '75295.34' } } } }),
  },
  finds: {
    'spaces around and inside figures': {
      package: aPackage({
        baseData: {
          staffing: { unit: { quota: '20　', staff: ' 18' } },
          spending: { office: { lastYear: '1 2.00' } },
        },
      }),
      findings: [
        {
          message: 'spaces',
          at: '1 编制数',
          text: '有3个数字格夹有空格，第一处是编制数。程序读数时已略去；请顺手清理，免得汇总软件把它们当成文字。',
          related: ['1 2024年实际在职人数', '1 办公费·2023年决算数'],
          fix: { '1 编制数': '20', '1 2024年实际在职人数': '18', '1 办公费·2023年决算数': '12.00' },
        },
      ],
    },
    'spaces around targets and actual values': {
      package: aPackage({
        projects: { 0: { indicators: { rows: { 0: { target: '　≥120处', actual: '123处　' } } } } },
      }),
      findings: [
        {
          message: 'spaces',
          at: '3-1 “供水管网抢修处数”·年度指标值',
          text: '有2个数字格夹有空格，第一处是“供水管网抢修处数”·年度指标值。程序读数时已略去；请顺手清理，免得汇总软件把它们当成文字。',
        },
      ],
    },
    'full-width digits and signs': {
      package: aPackage({
        unitEvaluation: { funds: { total: { rate: '97.86％' } }, indicators: { total: { weight: '１００' } } },
      }),
      findings: [
        {
          message: 'wideSigns',
          at: '2 年度资金总额·执行率',
          text: '有2个数字格用了全角数字或符号，第一处是年度资金总额·执行率。程序已按半角读数；请改成半角。',
          related: ['2 总分·分值'],
          fix: { '2 年度资金总额·执行率': '97.86%', '2 总分·分值': '100' },
        },
      ],
    },
    'a weight that says 分': {
      package: aPackage({ projects: { 1: { funds: { total: { weight: '　10分' } } } } }),
      findings: [
        {
          message: 'spaces',
          at: '3-2 年度资金总额·分值',
          text: '有1个数字格夹有空格，第一处是年度资金总额·分值。程序读数时已略去；请顺手清理，免得汇总软件把它们当成文字。',
          fix: { '3-2 年度资金总额·分值': '10' },
        },
        {
          message: 'units',
          at: '3-2 年度资金总额·分值',
          text: '有1个数字格把单位也写进去了，第一处是年度资金总额·分值，填的是“10分”。单位由表头说明，格里只填数字。',
          fix: { '3-2 年度资金总额·分值': '10' },
        },
      ],
    },
    'counts and amounts that name their unit': {
      package: aPackage({
        baseData: { staffing: { unit: { staff: '18人' } }, spending: { office: { final: '11.80万元' } } },
      }),
      findings: [
        {
          message: 'units',
          at: '1 2024年实际在职人数',
          text: '有2个数字格把单位也写进去了，第一处是2024年实际在职人数，填的是“18人”。单位由表头说明，格里只填数字。',
          related: ['1 办公费·2024年决算数'],
          fix: { '1 2024年实际在职人数': '18', '1 办公费·2024年决算数': '11.80' },
        },
      ],
    },
    'separators in some amounts only': {
      package: aPackage({
        baseData: {
          spending: {
            projects: { lastYear: '75,295.34', budget: '128000.00', final: '128,218.80' },
            publicFunds: { lastYear: '90630.77' },
          },
        },
      }),
      findings: [
        {
          message: 'separators',
          at: '1 项目支出·2024年预算数',
          text: '金额的千位分隔号用法不一：“75,295.34”有，“128000.00”没有。全表统一用，或者统一不用。',
          related: ['1 项目支出·2023年决算数', '1 项目支出·2024年决算数'],
          fix: { '1 项目支出·2023年决算数': '75295.34', '1 项目支出·2024年决算数': '128218.80' },
        },
      ],
    },
    'words where a number is due': {
      package: aPackage({
        baseData: { staffing: { unit: { quota: '约20' } }, spending: { office: { budget: '12.0.0' } } },
      }),
      findings: [
        {
          message: 'unreadable',
          at: '1 编制数',
          text: '编制数填的“约20”不是一个数，没有参加核对。这一格请只填数字，说明写到偏差原因或报告里。',
          severity: 'warning',
        },
        {
          message: 'unreadable',
          at: '1 办公费·2024年预算数',
          text: '办公费·2024年预算数填的“12.0.0”不是一个数，没有参加核对。这一格请只填数字，说明写到偏差原因或报告里。',
          severity: 'warning',
        },
      ],
    },
  },
})
