import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './project-purpose-consistent.ts'

function saying(ofUnit: readonly string[], ofProjects: readonly string[], names: readonly string[] = []) {
  const [first, second] = names
  const rename = (name: string | undefined) => (name === undefined ? {} : { heading: { project: name } })
  return aPackage({
    projects: { 0: rename(first), 1: rename(second) },
    baseData: { spending: { projectLines: names.map((rowLabel) => ({ rowLabel })) } },
    unitReport: { sections: { publicBudget: { sections: { projects: ofUnit } } } },
    projectReport: { sections: { overview: ofProjects } },
  })
}

const patrol = ['水库巡查经费', '白蚁防治经费']

testRule(rule, {
  passes: {
    'the same purposes': aPackage(),
    'one purpose in other words': saying(['资金用于水库日常巡查。'], ['主要用于小型水库的巡查和监测。'], patrol),
    'a purpose that is the name of a project': saying(['用于白蚁防治。'], ['用于大坝安全监测。'], patrol),
    'kinds of cost beside a purpose': saying(['用于印刷费、差旅费、劳务费。'], ['用于水库巡查。'], patrol),
    'running costs of a project for them': saying(
      ['用于办公费、差旅费。'],
      ['用于办公费等日常开支。'],
      ['业务工作经费'],
    ),
    'what money must not be used for': saying(['项目资金不得用于办公费。'], ['用于水库巡查。'], patrol),
    'a purpose in one report only': saying(['用于水库巡查。'], ['项目按规定立项。'], patrol),
    'no reports': aPackage({ unitReport: null, projectReport: null }),
  },
  finds: {
    'two purposes that have nothing in common': {
      package: saying(['主要用于果树栽培、苗木补植。'], ['主要用于水库巡查。'], patrol),
      findings: [
        {
          message: 'differs',
          at: '4 项目支出情况·“主要用于果树栽培、苗木补…”',
          text: '附件4写“项目支出”用于果树栽培、苗木补植，附件5写用于水库巡查，两处用途对不上。请按批复的用途和支出明细核对后改为一致；用途有变更的，写明批准文件。',
          related: ['5 项目支出基本情况·“主要用于水库巡查。”'],
        },
      ],
    },
    'running costs beside another purpose': {
      package: saying(['主要用于软件维护、印刷、办公费开支。'], ['主要用于水库巡查。'], patrol),
      findings: [
        {
          message: 'differs',
          at: '4 项目支出情况·“主要用于软件维护、印刷、…”',
          text: '附件4写“项目支出”用于软件维护、印刷、办公费，附件5写用于水库巡查，两处用途对不上。请按批复的用途和支出明细核对后改为一致；用途有变更的，写明批准文件。',
        },
        {
          message: 'runningCosts',
          at: '4 项目支出情况·“主要用于软件维护、印刷、…”',
          text: '附件4写“项目支出”用于办公费。这类开支属于公用经费，应在基本支出列支：请核对支出明细，确经批准在项目中列支的，写明依据。',
          severity: 'warning',
        },
      ],
    },
    'one project, running costs in both reports': {
      package: saying(
        ['水库巡查经费支出38.00万元，用于水库巡查和公务接待。'],
        ['水库巡查经费用于水库巡查、接待费。'],
        patrol,
      ),
      findings: [
        {
          message: 'runningCosts',
          at: '4 项目支出情况·“水库巡查经费支出38.0…”',
          text: '附件4写“水库巡查经费”用于公务接待。这类开支属于公用经费，应在基本支出列支：请核对支出明细，确经批准在项目中列支的，写明依据。',
          severity: 'warning',
          related: ['5 项目支出基本情况·“水库巡查经费用于水库巡查…”'],
        },
      ],
    },
  },
})
