import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './dates-uniform.ts'

const signed = (date: string) => aPackage({ baseData: { signOff: { date } } })
const covered = (date: string) => aPackage({ unitReport: { cover: { date } } })
const told = (...advice: readonly string[]) => aPackage({ projectReport: { sections: { advice } } })

testRule(rule, {
  passes: {
    'dates as the standard prints them': aPackage(),
    'nothing dated': aPackage({
      baseData: null,
      unitEvaluation: null,
      projects: [],
      unitReport: null,
      projectReport: null,
    }),
    'spaces inside a date': covered('2025 年 5 月 12 日'),
    'a month without a day': covered('2025年5月'),
    'a blank date is left to another rule': covered(''),
    'words in place of a date': signed('（签署时填写）'),
    'Chinese numerals in running text': told('规程自二〇二四年一月一日起施行。'),
    'years and halves of years are no dates': told('2024年度、2024年上半年、2024-2025年。'),
    'the last day of February in a leap year': told('截至2024年2月29日。'),
    'one form of its own in a table': aPackage({
      baseData: { signOff: { date: '2025-05-12' } },
      unitEvaluation: { signOff: { date: '2025-05-12' } },
      projects: { 0: { signOff: { date: '2025-05-12' } }, 1: { signOff: { date: '2025-05-13' } } },
    }),
  },
  finds: {
    'Chinese and Arabic numerals in one date': {
      package: covered('二0二五年 五 月 十三日'),
      findings: [
        {
          message: 'mixed',
          at: '4 封面日期',
          text: '“二0二五年 五 月 十三日”在一个日期里混用了汉字数字和阿拉伯数字（或字母）。应写成“2025年5月13日”。',
          fix: { '4 封面日期': '2025年5月13日' },
        },
      ],
    },
    'a letter in place of 〇, on cover and at the close': {
      package: aPackage({
        projectReport: { cover: { date: '二O二五年五月' }, closing: { date: '二O二五年五月十二日' } },
      }),
      findings: [
        {
          message: 'mixed',
          at: '5 封面日期',
          text: '“二O二五年五月”在一个日期里混用了汉字数字和阿拉伯数字（或字母）。应写成“2025年5月”。',
          related: ['5 落款日期'],
          fix: { '5 封面日期': '2025年5月', '5 落款日期': '2025年5月12日' },
        },
      ],
    },
    'the date of a document in Chinese numerals': {
      package: covered('二〇二五年五月十二日'),
      findings: [
        {
          message: 'chinese',
          at: '4 封面日期',
          text: '“二〇二五年五月十二日”用的是汉字数字，成文日期应用阿拉伯数字，写成“2025年5月12日”。',
        },
      ],
    },
    'leading zeros': {
      package: aPackage({
        baseData: { signOff: { date: '2025年05月12日' } },
        unitEvaluation: { signOff: { date: '2025年05月12日' } },
      }),
      findings: [
        {
          message: 'padded',
          at: '1 填表日期',
          text: '“2025年05月12日”的月、日前补了零，按公文格式不补零，应写成“2025年5月12日”。',
          related: ['2 填表日期'],
          fix: { '1 填表日期': '2025年5月12日', '2 填表日期': '2025年5月12日' },
        },
      ],
    },
    'days that no calendar has': {
      package: told('于2025年6月31日前建成。', '自2024年13月起施行。'),
      findings: [
        {
          message: 'impossible',
          at: '5 “于2025年6月31日前…”',
          text: '“2025年6月31日”不是日历上有的日期。请核对后改正。',
          severity: 'warning',
        },
        {
          message: 'impossible',
          at: '5 “自2024年13月起施行…”',
          text: '“2024年13月”不是日历上有的日期。请核对后改正。',
          severity: 'warning',
        },
      ],
    },
    'two forms in one report': {
      package: told('由供水股负责，2025.6.30前建成。'),
      findings: [
        {
          message: 'forms',
          at: '5 “由供水股负责，2025.…”',
          text: '同一份材料里日期有两种写法：“2025年5月12日”和“2025.6.30”。请统一写成“2025年6月30日”的样子。',
          related: ['5 封面日期'],
          fix: { '5 “由供水股负责，2025.…”': '由供水股负责，2025年6月30日前建成。' },
        },
      ],
    },
    'two forms among the tables': {
      package: aPackage({ projects: { 1: { signOff: { date: '2025/5/12' } } } }),
      findings: [
        {
          message: 'forms',
          at: '3-2 填表日期',
          text: '同一份材料里日期有两种写法：“2025年5月12日”和“2025/5/12”。请统一写成“2025年5月12日”的样子。',
          related: ['1 填表日期'],
        },
      ],
    },
  },
})
