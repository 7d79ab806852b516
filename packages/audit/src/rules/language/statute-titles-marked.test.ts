import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './statute-titles-marked.ts'

const performance = (...paragraphs: readonly string[]) =>
  aPackage({ unitReport: { sections: { performance: paragraphs } } })
const at = (beginning: string) => `4 部门整体支出绩效情况·“${beginning}…”`

testRule(rule, {
  passes: {
    'reports that cite nothing': aPackage(),
    'a full title, then the short one': performance(
      '按照《中华人民共和国预算法》（以下简称《预算法》）编制。',
      '严格执行《预算法》。',
    ),
    'a statute whose title has no longer form': performance('执行《工伤保险条例》和《行政单位财务规则》。'),
    'a title on no list': performance('执行《清溪县水库管理办法》。'),
    'brackets around what is no title': performance('【重点工作】完成情况较好。', '全年目标[2024]已完成。'),
    'a short name that the report defines': performance(
      '依据《中华人民共和国政府采购法》（以下简称政府采购法）采购。',
      '符合政府采购法的规定。',
    ),
    'law in general, and a method': performance('严格执行预算法律法规，采用比较法和统计法评价。'),
    'a notice named like any noun': performance('执行政府会计制度，遵守行政单位财务规则。'),
  },
  finds: {
    'brackets for book marks': {
      package: performance('本部门严格落实【预算法】及有关规定。'),
      findings: [
        {
          message: 'wrongMarks',
          at: at('本部门严格落实【预算法】'),
          text: '“【预算法】”用错了标号。法律文件名称用书名号，应写作“《中华人民共和国预算法》”。',
          fix: { [at('本部门严格落实【预算法】')]: '本部门严格落实《中华人民共和国预算法》及有关规定。' },
        },
      ],
    },
    'the same mistake twice is one finding, in full where it comes first': {
      package: performance('首先落实【预算法】的要求。', '其次宣传【预算法】的内容。'),
      findings: [
        {
          message: 'wrongMarks',
          at: at('首先落实【预算法】的要求'),
          text: '“【预算法】”用错了标号。法律文件名称用书名号，应写作“《中华人民共和国预算法》”。',
          related: [at('其次宣传【预算法】的内容')],
          fix: {
            [at('首先落实【预算法】的要求')]: '首先落实《中华人民共和国预算法》的要求。',
            [at('其次宣传【预算法】的内容')]: '其次宣传《预算法》的内容。',
          },
        },
      ],
    },
    'brackets around a law that never existed': {
      package: performance('依据【工伤保险法】开展评价工作。'),
      findings: [
        {
          message: 'wrongMarks',
          at: at('依据【工伤保险法】开展评'),
          text: '“【工伤保险法】”用错了标号。法律文件名称用书名号，应写作“《工伤保险条例》”。',
        },
      ],
    },
    'no marks at all': {
      package: performance('本单位严格执行政府采购法实施条例。'),
      findings: [
        {
          message: 'unmarked',
          at: at('本单位严格执行政府采购法'),
          text: '“政府采购法实施条例”是法律文件名称，没有加书名号，应写作“《中华人民共和国政府采购法实施条例》”。',
          severity: 'info',
        },
      ],
    },
    'a short title at first mention': {
      package: performance('按照《会计法》核算，再按《会计法》归档。'),
      findings: [
        {
          message: 'shortTitle',
          at: at('按照《会计法》核算，再按'),
          text: '第一次提到“《会计法》”用的是简称，应写全称“《中华人民共和国会计法》”。',
          severity: 'info',
        },
      ],
    },
  },
})
