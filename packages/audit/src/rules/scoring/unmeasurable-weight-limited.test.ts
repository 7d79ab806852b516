import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './unmeasurable-weight-limited.ts'

type Row = Readonly<Partial<Record<'level3' | 'target' | 'actual' | 'weight', string>>>

function unit(rows: Readonly<Record<number, Row>>) {
  return aPackage({ unitEvaluation: { indicators: { rows } } })
}

const stability = { level3: '维护社会稳定', target: '100%', actual: '100%' }
const welfare = { level3: '保障职工福利', target: '=100%', actual: '100%' }
const task = { level3: '全年任务', target: '2024年度', actual: '全年完成' }

testRule(rule, {
  passes: {
    'indicators that can be counted': aPackage(),
    'a fifth of all points exactly': unit({ 5: { ...stability, weight: '10' }, 6: { ...welfare, weight: '10' } }),
    'rates of what is secured': unit({
      0: { level3: '农村饮水安全保障率', target: '100%', actual: '100%' },
      1: { level3: '稳定就业人数', target: '≥500人', actual: '510人' },
      6: { level3: '促进节水灌溉面积', target: '≥300亩', actual: '320亩' },
    }),
    'acts that can be counted': unit({
      0: { level3: '加强节水宣传', target: '20次', actual: '20次' },
      6: { ...stability },
    }),
    'openly qualitative targets have tiers': unit({
      0: { level3: '改善农村用水条件', target: '明显改善', actual: '达成' },
      6: { level3: '促进农业增收', target: '有效促进', actual: '达成' },
    }),
    'time limits': unit({
      0: { level3: '工程完成时限', target: '2024年12月底前', actual: '已完成' },
      6: { level3: '资金拨付时间', target: '2024年度', actual: '已完成' },
    }),
    'points unknown': unit({ 0: { ...stability, weight: '' }, 6: { ...welfare, weight: '' } }),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'more than a fifth': {
      package: unit({ 0: stability, 5: { ...task, weight: '5.5' } }),
      findings: [
        {
          message: 'tooMuch',
          at: '2 “维护社会稳定”·三级指标',
          text: '“部门整体支出”有2个指标难以衡量（“维护社会稳定”、“全年任务”），分值共20.5分，占满分的20.5%，超过20%。请改用可以计量的指标，写明数量、比率或期限。',
          related: ['2 “全年任务”·三级指标'],
        },
      ],
    },
    'a project of duties': {
      package: aPackage({
        projects: { 0: { indicators: { rows: { 0: stability, 4: welfare } } } },
      }),
      findings: [
        {
          message: 'tooMuch',
          at: '3-1 “维护社会稳定”·三级指标',
          text: '“农村供水保障经费”有2个指标难以衡量（“维护社会稳定”、“保障职工福利”），分值共35分，占满分的35%，超过20%。请改用可以计量的指标，写明数量、比率或期限。',
        },
      ],
    },
  },
})
