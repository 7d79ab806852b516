import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { withIndicators } from '../../testing/with-indicators.ts'
import rule from './measurable-wording.ts'

testRule(rule, {
  passes: {
    'a good package': aPackage(),
    'a count of acts, whatever its verb': withIndicators([
      { level3: '加强工伤政策宣传', target: '20次', actual: '20次' },
    ]),
    'a rate says what is counted': withIndicators([
      { level2: '质量指标', level3: '困难群众基本生活保障率', target: '100%', actual: '100%' },
    ]),
    'a time limit by its name': withIndicators([
      { level2: '时效指标', level3: '项目完成时限', target: '2024年度', actual: '已完成' },
    ]),
    'openly qualitative, scored by tiers': withIndicators([
      { level2: '社会效益指标', level3: '维护社会稳定', target: '有效维护', actual: '达成' },
    ]),
    'a percentage that somebody thought about': withIndicators([
      { level2: '可持续影响指标', level3: '维护设备完好', target: '≥95%', actual: '96%' },
    ]),
    'a cost that is no money is left to another rule': withIndicators([
      { level2: '成本指标', level3: '参保经办', target: '2024年度', actual: '已完成' },
    ]),
    'blank and none': withIndicators([
      { level3: '维护社会稳定', target: '', actual: '' },
      { level3: '无', target: '100%' },
    ]),
  },
  finds: {
    'a verb at one hundred percent': {
      package: withIndicators([{ level2: '可持续影响指标', level3: '维护社会稳定', target: '100%', actual: '100%' }]),
      findings: [
        {
          message: 'vagueName',
          at: '2 “维护社会稳定”·三级指标',
          text: '“部门整体支出”的指标“维护社会稳定”难以衡量：名称用“维护”一类的词，没有说明计量什么，指标值又只是“100%”。请改成可以计量的指标，写明对象和数量、比率或期限。',
          related: ['2 “维护社会稳定”·年度指标值', '2 “维护社会稳定”·实际完成值'],
        },
      ],
    },
    'all tasks of the year, done in the year': {
      package: withIndicators([{ level2: '生态效益指标', level3: '全年任务', target: '2024年度', actual: '全年完成' }]),
      findings: [
        {
          message: 'vagueName',
          at: '2 “全年任务”·三级指标',
          text: '“部门整体支出”的指标“全年任务”难以衡量：名称用“全年任务”一类的词，没有说明计量什么，指标值又只是“2024年度”。请改成可以计量的指标，写明对象和数量、比率或期限。',
        },
      ],
    },
    'a name without an object whose result is only 已完成': {
      package: withIndicators([{ level3: '参保经办', target: '2024年度', actual: '已完成' }]),
      findings: [
        {
          message: 'onlyDone',
          at: '2 “参保经办”·三级指标',
          text: '“部门整体支出”的指标“参保经办”难以衡量：没有说明计量什么，指标值是“2024年度”，实际完成只写“已完成”。请改成可以计量的指标，写明对象和数量、比率或期限。',
        },
      ],
    },
    'each row on its own': {
      package: withIndicators([
        { level2: '社会效益指标', level3: '保障职工福利', target: '=100%', actual: '100%' },
        { level2: '社会效益指标', level3: '促进就业', target: '完成', actual: '完成' },
      ]),
      findings: [
        {
          message: 'vagueName',
          at: '2 “保障职工福利”·三级指标',
          text: '“部门整体支出”的指标“保障职工福利”难以衡量：名称用“保障”一类的词，没有说明计量什么，指标值又只是“=100%”。请改成可以计量的指标，写明对象和数量、比率或期限。',
        },
        {
          message: 'vagueName',
          at: '2 “促进就业”·三级指标',
          text: '“部门整体支出”的指标“促进就业”难以衡量：名称用“促进”一类的词，没有说明计量什么，指标值又只是“完成”。请改成可以计量的指标，写明对象和数量、比率或期限。',
        },
      ],
    },
  },
})
