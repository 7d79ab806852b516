import { type Report, sectionOf } from '../../package/report.ts'
import { type Item, itemsOf } from './items-of.ts'

/** The problems a report names; what it says of its merits, and that there are no problems, is none. */
export function problemsIn(report: Report): readonly Item[] {
  const section = sectionOf(report, 'problems')
  if (!section) return []
  const sections = section.sections.filter(({ name }) => /问题/.test(name) || !/经验|做法|成效|亮点|原因/.test(name))
  return itemsOf({ ...section, sections }).filter(({ text }) => {
    return !merits.test(text) && !denies.test(text) && complains.test(text)
  })
}

/** The measures a report proposes against its problems. */
export function measuresIn(report: Report): readonly Item[] {
  const section = sectionOf(report, 'measures') ?? sectionOf(report, 'advice')
  return section ? itemsOf(section).filter(({ text }) => !denies.test(text)) : []
}

const merits = /^(?:主要|基本|好的|工作)*(?:经验|做法|成效|亮点)/
/** An account of the year that opens the section complains of nothing. */
const complains = /[不未没缺少弱慢低难差偏欠超]|问题|滞后|有限|薄弱|有待|亟[待需]|困|风险|矛盾|压力|制约|影响/
const denies = /^(?:暂?无|没有|未发现|不存在|未出现|暂未)[^，；]{0,12}(?:问题|建议|措施|情况)?[。]?$/
