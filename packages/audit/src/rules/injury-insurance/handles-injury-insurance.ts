import { type Package, sectionOf } from '@mingxiao/core'

/**
 * Whether the unit handles work-injury insurance (工伤保险经办机构), by its name or, where the name does not say, by the
 * duties of its report. The administration itself, 人力资源和社会保障局, is none.
 */
export function handlesInjuryInsurance(pack: Package): boolean {
  const { unit, unitReport } = pack
  if (/(?:人力资源|人社|劳动|社会保障)[^中心处所]*局$|政府$/.test(unit)) return false
  if (/工伤保险/.test(unit)) return true
  const overview = unitReport && sectionOf(unitReport, 'overview')
  const texts = overview ? [overview, ...overview.sections].flatMap(({ paragraphs }) => paragraphs) : []
  return texts.some(({ value }) => duties.test(value ?? ''))
}

const duties =
  /(?:经办|承办|负责|承担|管理)[^。；]{0,20}工伤(?:保险|待遇)|工伤保险[^。；]{0,16}(?:经办|登记|征缴|待遇[^。；]{0,6}(?:核定|支付|发放|拨付))/
