import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './evaluation-work-described.ts'

const work = (...paragraphs: readonly string[]) => aPackage({ projectReport: { sections: { work: paragraphs } } })

testRule(rule, {
  passes: {
    'all elements': aPackage(),
    'no report, no such section': aPackage({ projectReport: { sections: { work: null } } }),
    'elements in other words': work(
      '为加强项目资金管理，对2个项目开展自评。',
      '以年初批复的指标为依据，定量与定性相结合，逐项评分。',
      '成立评价小组，收集资料并现场核查。',
    ),
  },
  finds: {
    'a sentence that says only that it was done': {
      package: work('本部门积极开展绩效评价工作，依据有关文件要求进行绩效评价。'),
      findings: [
        {
          message: 'incomplete',
          at: '5 绩效评价工作开展情况',
          text: '“绩效评价工作开展情况”没有写到目的、对象、范围、指标体系、方法、标准、过程。请按提纲补写评价是为了什么、评价哪些项目、用什么指标、方法和标准、怎样开展的。',
        },
      ],
    },
    'method and standard left out': {
      package: work('评价目的是检查资金使用效果，对象和范围是全部项目，采用批复的指标，过程分三步。'),
      findings: [
        {
          message: 'incomplete',
          at: '5 绩效评价工作开展情况',
          text: '“绩效评价工作开展情况”没有写到方法、标准。请按提纲补写评价是为了什么、评价哪些项目、用什么指标、方法和标准、怎样开展的。',
        },
      ],
    },
  },
})
