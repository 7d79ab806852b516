import {
  coreName,
  type Entry,
  isSpecificName,
  type Package,
  plainName,
  projectNamesOf,
  sameProject,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'F08',
  id: 'funds-in-indicators-exist',
  group: 'cross-table',
  severity: 'warning',
  title: { zh: '指标所写的经费应在项目清单之内', en: 'Funds named in indicators are among the projects' },
  cites: ['review-practice/consistent-facts'],
  messages: {
    unlisted: {
      zh: '指标“{indicator}”所写的“{found}”不在项目清单之内（清单为：{projects}）。请改用清单上的项目名称；如果确有这个项目，请在附件1和附件3补列。',
      en: 'The indicator “{indicator}” names “{found}”, which is none of the projects ({projects}). Use a name from the list, or add the project to attachments 1 and 3.',
    },
  },

  check(pack, report) {
    const projects = projectNamesOf(pack)
    if (projects.length === 0) return
    for (const { level3 } of pack.unitEvaluation?.indicators.rows ?? []) {
      for (const fund of fundsIn(level3).filter((name) => !isListed(name, projects, pack))) {
        const data = { indicator: level3, found: fund, projects: projects.join('、') }
        report({ message: 'unlisted', at: level3, data })
      }
    }
  },
})

/** The funds that an indicator's name ends in: “甲、乙工作经费” names two. 宣传经费 or 办公经费 may be part of any spending. */
function fundsIn({ value }: Entry<string>): readonly string[] {
  const name = plainName(value ?? '').replace(/(支出|金额|总额|总成本|成本|控制数?)+$/, '')
  const ending = /(?:工作|专项)?(?:经费|专项资金)$/.exec(name)?.[0]
  if (!ending) return []
  const parts = name.slice(0, -ending.length).split(/[、,，和及与]/)
  return parts
    .filter((part) => part !== '')
    .map((part) => part + ending)
    .filter(isSpecificName)
}

function isListed(fund: string, projects: readonly string[], pack: Package): boolean {
  return projects.some((project) => {
    const [a, b] = [coreName(fund), coreName(project)]
    return sameProject(fund, project, pack) || a.includes(b) || b.includes(a)
  })
}
