import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { withIndicators } from '../../testing/with-indicators.ts'
import rule from './indicator-under-right-head.ts'

const under = (level2: string, level3: string, target: string) =>
  withIndicators([{ level2, level3, target, actual: target }])

testRule(rule, {
  passes: {
    'a good package': aPackage(),
    'people reached are an effect': under('社会效益指标', '宣传覆盖人数', '≥900人'),
    'fewer complaints are an effect': under('社会效益指标', '投诉减少次数', '≥10次'),
    'money earned is a benefit': under('经济效益指标', '带动农户增收金额', '≥50万元'),
    'fees collected are income, not spending': under('经济效益指标', '征缴收入', '≥1500万元'),
    'spending that was saved is a benefit': under('经济效益指标', '减少财政支出', '≥50万元'),
    'a rate of correctness under benefit': under('生态效益指标', '断面水质达标率', '≥90%'),
    'how many passed is a measure of quality': under('质量指标', '考核合格人数', '≥90人'),
    'how often it broke down is a measure of quality': under('质量指标', '设备故障次数', '≤2次'),
    'coverage under quality': under('质量指标', '工人参保率', '≥99%'),
    'hours of a course are a quantity': under('数量指标', '培训时长', '≥40小时'),
    'a count under timeliness is for another rule': under('时效指标', '宣讲次数', '≥20次'),
    'a count under cost is for another rule': under('成本指标', '宣讲次数', '≥20次'),
    'a vague act at one hundred percent is for another rule': under('社会效益指标', '加强政策宣传', '100%'),
    'a head that the edition does not know': under('职责履行', '政策宣讲次数', '≥20次'),
    'a figure without a unit may be anything': under('质量指标', '宣讲次数', '20'),
    'a blank target': under('社会效益指标', '加强政策宣传', ''),
  },
  finds: {
    'a count under quality': {
      package: under('质量指标', '政策宣讲次数', '≥20次'),
      findings: [
        {
          message: 'byName',
          at: '2 “政策宣讲次数”·三级指标',
          text: '“部门整体支出”的指标“政策宣讲次数”放在“质量指标”下，按名称和指标值≥20次应属于数量指标。请移到数量指标下，或者换成符合这一栏的指标。',
          related: ['2 “政策宣讲次数”·二级指标', '2 “政策宣讲次数”·年度指标值'],
        },
      ],
    },
    'correctness under timeliness and under quantity': {
      package: withIndicators([
        { level2: '时效指标', level3: '待遇发放准确率', target: '100%', actual: '100%' },
        { level2: '数 量\n指标', level3: '设备完好率', target: '≥98%', actual: '98%' },
      ]),
      findings: [
        {
          message: 'byName',
          at: '2 “待遇发放准确率”·三级指标',
          text: '“部门整体支出”的指标“待遇发放准确率”放在“时效指标”下，按名称和指标值100%应属于质量指标。请移到质量指标下，或者换成符合这一栏的指标。',
        },
        {
          message: 'byName',
          at: '2 “设备完好率”·三级指标',
          text: '“部门整体支出”的指标“设备完好率”放在“数量指标”下，按名称和指标值≥98%应属于质量指标。请移到质量指标下，或者换成符合这一栏的指标。',
        },
      ],
    },
    'timeliness under quality': {
      package: under('质量指标', '待遇发放及时率', '≥99%'),
      findings: [
        {
          message: 'byName',
          at: '2 “待遇发放及时率”·三级指标',
          text: '“部门整体支出”的指标“待遇发放及时率”放在“质量指标”下，按名称和指标值≥99%应属于时效指标。请移到时效指标下，或者换成符合这一栏的指标。',
        },
      ],
    },
    'satisfaction among the effects': {
      package: under('社会效益指标', '参保单位满意度', '≥90%'),
      findings: [
        {
          message: 'byName',
          at: '2 “参保单位满意度”·三级指标',
          text: '“部门整体支出”的指标“参保单位满意度”放在“社会效益指标”下，按名称和指标值≥90%应属于服务对象满意度指标。请移到服务对象满意度指标下，或者换成符合这一栏的指标。',
        },
      ],
    },
    'publicity among the effects': {
      package: under('社会效益指标', '加强工伤政策宣传', '20次'),
      findings: [
        {
          message: 'activity',
          at: '2 “加强工伤政策宣传”·三级指标',
          text: '“部门整体支出”的指标“加强工伤政策宣传”放在“社会效益指标”下，20次说的是做了多少工作，不是工作带来的效果，应属于数量指标。请移到数量指标下，这里换成受益人数、知晓率一类的效果。',
        },
      ],
    },
    'money paid out as a benefit': {
      package: under('经济效益指标', '拨付待遇', '2000万元'),
      findings: [
        {
          message: 'payment',
          at: '2 “拨付待遇”·三级指标',
          text: '“部门整体支出”的指标“拨付待遇”放在“经济效益指标”下，付出2000万元是支出，不是效益，应属于数量指标。请移到数量指标下，这里换成资金带来的效果。',
        },
      ],
    },
  },
})
