import { inLanguage } from '../../ui/in-language.ts'

/** Words of the waivers of a region. */
export const waiversTexts = inLanguage({
  zh: {
    year: '年度',
    allYears: '全部年度',
    decision: '审定',
    decisions: { all: '全部', open: '待审定', accepted: '已接受', refused: '未接受' },
    unit: '单位',
    rule: '规则',
    reason: '申请理由',
    asked: '申请',
    result: '审定',
    refusedBecause: (reason: string) => `未接受：${reason}`,
    acceptedBy: (who: string, when: string) => `${who} 于 ${when} 接受`,
    open: (unit: string) => `打开${unit}的材料审定`,
    none: '没有豁免申请。',
    more: '再显示一些',
    packageOf: (year: number) => `${year}年度`,
  },
  en: {
    year: 'Year',
    allYears: 'All years',
    decision: 'Decision',
    decisions: { all: 'All', open: 'To be decided', accepted: 'Accepted', refused: 'Refused' },
    unit: 'Unit',
    rule: 'Rule',
    reason: 'Reason given',
    asked: 'Asked',
    result: 'Decision',
    refusedBecause: (reason: string) => `Refused: ${reason}`,
    acceptedBy: (who: string, when: string) => `Accepted by ${who}, ${when}`,
    open: (unit: string) => `Open the package of ${unit} to decide`,
    none: 'No waivers were asked for.',
    more: 'Show more',
    packageOf: (year: number) => `${year}`,
  },
})
