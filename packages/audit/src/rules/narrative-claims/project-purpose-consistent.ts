import { type Package, projectNamesOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { type Purpose, projectPurposesOf } from './project-purposes.ts'

export default defineRule({
  code: 'G09',
  id: 'project-purpose-consistent',
  group: 'narrative-claims',
  severity: 'error',
  title: {
    zh: '项目支出的用途前后应一致，并符合批复',
    en: 'What project money was for is the same throughout, and as approved',
  },
  cites: ['budget-law/63'],
  messages: {
    differs: {
      zh: '附件4写“{project}”用于{found}，附件5写用于{expected}，两处用途对不上。请按批复的用途和支出明细核对后改为一致；用途有变更的，写明批准文件。',
      en: 'Attachment 4 says that “{project}” was spent on {found}, attachment 5 on {expected}: the two have nothing in common. Check against the approved purpose and the ledger and make them agree; where the purpose was changed, name the approval.',
    },
    runningCosts: {
      severity: 'warning',
      zh: '附件{attachment}写“{project}”用于{found}。这类开支属于公用经费，应在基本支出列支：请核对支出明细，确经批准在项目中列支的，写明依据。',
      en: 'Attachment {attachment} says that “{project}” was spent on {found}. Such costs are running costs and belong to basic spending: check the ledger; where they were approved for the project, say by what.',
    },
  },

  check(pack, report) {
    const [ofUnit, ofProjects] = [projectPurposesOf(pack, pack.unitReport), projectPurposesOf(pack, pack.projectReport)]
    for (const purpose of ofUnit) {
      const same = ofProjects.filter(({ project }) => project === purpose.project)
      const [other] = same
      if (!other || !differ(purpose, same, pack)) continue
      const data = { project: nameOf(purpose), found: purpose.text, expected: other.text }
      report({ message: 'differs', at: purpose.place, related: same.map(({ place }) => place), data })
    }
    for (const same of Map.groupBy([...ofUnit, ...ofProjects], ({ project }) => project).values()) {
      const costly = same.filter((purpose) => runningItems(purpose).length > 0 && !mayPayRunning(purpose, pack))
      const [first, ...others] = costly
      if (!first) continue
      const data = {
        attachment: first.place.attachment,
        project: nameOf(first),
        found: runningItems(first).join('、'),
      }
      report({ message: 'runningCosts', at: first.place, related: others.map(({ place }) => place), data })
    }
  },
})

function nameOf({ project }: Purpose): string {
  return project || '项目支出'
}

/**
 * Whether a purpose shares no word with what the other report and the projects' names say. A list of kinds of cost, such as
 * 印刷费、差旅费, may serve any purpose; only running costs among them do not.
 */
function differ(purpose: Purpose, others: readonly Purpose[], pack: Package): boolean {
  if ([purpose, ...others].some((each) => listsCosts(each) && runningItems(each).length === 0)) return false
  const names = purpose.project === '' ? projectNamesOf(pack) : [purpose.project]
  const known = new Set([...others.flatMap(({ items }) => items), ...names].flatMap(wordsIn))
  const words = purpose.items.flatMap(wordsIn)
  return words.length > 0 && known.size > 0 && words.every((word) => !known.has(word))
}

const kindsOfCost =
  /费$|经费$|软件|印刷|劳务|差旅|培训|会议|咨询|租赁|物业|维修|维护|购置|购买|采购|水电|邮电|通讯|交通|资料|聘请|聘用|补助|工资/

function listsCosts({ items }: Purpose): boolean {
  return items.every((item) => kindsOfCost.test(item))
}

function runningItems({ items }: Purpose): readonly string[] {
  return items.filter((item) => runningCosts.test(item))
}

const runningCosts =
  /办公(?:费|经费|用品|支出)|水电费|水费|电费|公务接待|接待费|公务用车|公车|工资|津贴|津补贴|人员经费|公用经费|日常公用|日常开支/

/** Projects for the running of the office, 业务工作经费 and 运行维护经费 among them, pay such costs by approval. */
function mayPayRunning({ project }: Purpose, pack: Package): boolean {
  const names = project === '' ? projectNamesOf(pack) : [project]
  return names.some((name) => /业务工作|业务经费|运行|运转|运维|办公|公用|后勤|工资|人员/.test(name))
}

/** Pairs of letters, for Chinese prints no spaces; words that any project may use say nothing. */
function wordsIn(text: string): readonly string[] {
  return text
    .replace(commonWords, '|')
    .split('|')
    .flatMap((part) => [...part].slice(1).map((letter, at) => `${part[at]}${letter}`))
}

const commonWords =
  /工作|经费|资金|专项|开支|支出|费用|正常|开展|保障|运转|运行|日常|项目|方面|各项|有关|相关|业务|管理|服务|顺利|确保|需要|所需|[^\p{Script=Han}]|[的和及与等费]/gu
