import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './no-stray-content.ts'

const strays = (...texts: readonly string[]) => aPackage({ unitEvaluation: { strays: texts } })
const measures = (text: string) => aPackage({ baseData: { thrift: { measures: text } } })

testRule(rule, {
  passes: {
    'a package without strays': aPackage(),
    'no table at all': aPackage({ baseData: null, unitEvaluation: null, projects: [] }),
    'dashes, dots and 无 in cells that the form leaves empty': strays('—', '/', '……', '无', '　'),
    'measures that number their points': measures('1、按月公示公务接待。\n2、公车实行派单。'),
    'measures of one line': measures('全年公务接待费比预算少支出0.20万元。'),
    'a year that a line break cuts off': measures('2024\n年公务接待费下降。'),
    'a figure that a line break cuts off': measures('12\n项节约措施全部执行。'),
    'a blank cell': measures(''),
  },
  finds: {
    'a zero beside a label': {
      package: strays('0'),
      findings: [
        {
          message: 'figure',
          at: '2 无栏目的内容',
          text: '表中有一个不属于任何栏目的“0”。误填的请删去，是数据的请移到它自己的栏目。',
          fix: { '2 无栏目的内容': '' },
        },
      ],
    },
    'every figure is a defect of its own': {
      package: strays('12.80万元', '１０１％'),
      findings: [
        {
          message: 'figure',
          at: '2 无栏目的内容',
          text: '表中有一个不属于任何栏目的“12.80万元”。误填的请删去，是数据的请移到它自己的栏目。',
          fix: null,
        },
        {
          message: 'figure',
          at: '2 无栏目的内容',
          text: '表中有一个不属于任何栏目的“１０１％”。误填的请删去，是数据的请移到它自己的栏目。',
          fix: null,
        },
      ],
    },
    'words inform, all in one': {
      package: strays('上年数据', '0', '待核'),
      findings: [
        {
          message: 'figure',
          at: '2 无栏目的内容',
          text: '表中有一个不属于任何栏目的“0”。误填的请删去，是数据的请移到它自己的栏目。',
        },
        {
          message: 'words',
          at: '2 无栏目的内容',
          text: '表中有2处文字不属于表式的任何栏目，没有参加核对，第一处是“上年数据”。多余的请删去。',
          severity: 'info',
          related: ['2 无栏目的内容'],
        },
      ],
    },
    'a number left at the head of the measures': {
      package: measures('1\n\n1：节约办公经费。2：杜绝浪费。'),
      findings: [
        {
          message: 'loneNumber',
          at: '1 厉行节约保障措施',
          text: '“厉行节约保障措施”开头单独有一行“1”，像是没有删净的编号。请删去。',
          fix: { '1 厉行节约保障措施': '1：节约办公经费。2：杜绝浪费。' },
        },
      ],
    },
    'a number left at the head of a goal': {
      package: aPackage({ projects: { 1: { goals: { year: { expected: '　2　\n一是巡查水库。二是整改隐患。' } } } } }),
      findings: [
        {
          message: 'loneNumber',
          at: '3-2 预期目标',
          text: '“预期目标”开头单独有一行“2”，像是没有删净的编号。请删去。',
        },
      ],
    },
  },
})
