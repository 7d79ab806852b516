import { findSubjects, type Package, projectNamesOf, reportSentencesOf, type Subject } from '@mingxiao/core'

/**
 * Whether a report says by which decision the budget was raised. A sentence that names what was raised speaks only of
 * that; one that names nothing speaks of all.
 */
export function citesAdjustment(pack: Package, isMeant: (subject: Subject) => boolean): boolean {
  const projects = projectNamesOf(pack)
  const notes = pack.baseData?.notes.map(({ place }) => place.quote) ?? []
  return [...reportSentencesOf(pack).map(({ text }) => text), ...notes].some((text) => {
    if (!raises.test(text) || !decision.test(text) || lacks.test(text)) return false
    const named = findSubjects(text, projects).filter(({ measure }) => measure !== 'executionRate')
    return named.length === 0 || named.some(isMeant)
  })
}

const raises = /追加|调增|调剂|增加预算|增加.{0,12}预算|预算调整|调整预算|调整.{0,6}预算|增列/
const decision = /[〔[［【（(]\s*(?:19|20)\d{2}\s*[〕\]］】）)]\s*第?\s*\d+\s*号|批复|批准|核准|同意|下达|文件|通知/
const lacks = /未经|没有|未获|未办理|尚未|未批/
