import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './cited-statutes-exist.ts'

const basis = (...paragraphs: readonly string[]) => aPackage({ projectReport: { sections: { overview: paragraphs } } })
const at = (beginning: string) => `5 项目支出基本情况·“${beginning}…”`

testRule(rule, {
  passes: {
    'reports that cite nothing': aPackage(),
    'no reports': aPackage({ unitReport: null, projectReport: null }),
    'statutes in force, in full and in short': basis(
      '依据《中华人民共和国预算法》《政府采购法》和《工伤保险条例》设立。',
      '依据《中华人民共和国民法典》和《财预〔2020〕10号》办理。',
    ),
    'the edition of a law in brackets': basis('依据《中华人民共和国预算法（2018年修正）》编制。'),
    'a local regulation, a notice and a plan': basis(
      '依据《湖南省实施〈中华人民共和国水法〉办法》《清溪县节水条例》《年度计划》设立。',
    ),
    'what only sounds like a law': basis('印发《垃圾分类工作方法》《湖南省工伤保险法律知识手册》《普法读本》。'),
    'a statute repealed within the year': basis('依据《中华人民共和国预算法》和《中华人民共和国社会保险法》办理。'),
    'a short name that the report defines': basis(
      '依据《中华人民共和国烟草专卖法》（以下简称《专卖法》）和《专卖法》配套规定。',
    ),
    'law and rules in general': basis('依据工伤保险法律法规和合同法定要求执行。'),
  },
  finds: {
    'a law that never existed, in the wrong marks': {
      package: basis('本部门依据【工伤保险法】及相关政策文件要求进行绩效评价，'),
      findings: [
        {
          message: 'neverExisted',
          at: at('本部门依据【工伤保险法】'),
          text: '没有名为《工伤保险法》的法律文件，应为《工伤保险条例》。请改正名称，并核对引用的内容。',
        },
      ],
    },
    'the same one twice, once without marks': {
      package: basis('依据《工伤保险法》设立本项目。', '按照工伤保险法的规定开展工作。'),
      findings: [
        {
          message: 'neverExisted',
          at: at('依据《工伤保险法》设立本'),
          text: '没有名为《工伤保险法》的法律文件，应为《工伤保险条例》。请改正名称，并核对引用的内容。',
          related: [at('按照工伤保险法的规定开展')],
        },
      ],
    },
    'a law repealed before the year': {
      package: basis('依据《中华人民共和国合同法》签订采购合同。'),
      findings: [
        {
          message: 'repealed',
          at: at('依据《中华人民共和国合同'),
          text: '《中华人民共和国合同法》只施行到2020年12月31日，现行的是《中华人民共和国民法典》。请改引现行的文件。',
        },
      ],
    },
    'a law on no list': {
      package: basis('依据《中华人民共和国农村供水法》立项。'),
      findings: [
        {
          message: 'unknown',
          at: at('依据《中华人民共和国农村'),
          text: '没有查到名为《中华人民共和国农村供水法》的法律。请核对名称是否写全、写对。',
          severity: 'warning',
        },
      ],
    },
    'each report for itself': {
      package: aPackage({
        unitReport: { sections: { overview: ['依据《养老保险法》开展工作。'] } },
        projectReport: { sections: { overview: ['依据《养老保险法》开展工作。'] } },
      }),
      findings: [
        {
          message: 'neverExisted',
          at: '4 部门（单位）基本情况·“依据《养老保险法》开展工…”',
          text: '没有名为《养老保险法》的法律文件，应为《中华人民共和国社会保险法》。请改正名称，并核对引用的内容。',
          related: [],
        },
        {
          message: 'neverExisted',
          at: at('依据《养老保险法》开展工'),
          text: '没有名为《养老保险法》的法律文件，应为《中华人民共和国社会保险法》。请改正名称，并核对引用的内容。',
          related: [],
        },
      ],
    },
  },
})
