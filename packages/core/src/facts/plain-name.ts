import { plainText } from '../forms/plain-text.ts'

/** A project's name without its number, spaces and quotation marks: “4.工伤调查工作经费” is “工伤调查工作经费”. */
export function plainName(printed: string): string {
  const unquoted = plainText(printed).replace(/[“”"'‘’《》【】]/g, '')
  return unquoted
    .replace(numbering, '')
    .replace(/^其中[:：]?/, '')
    .replace(numbering, '')
    .replace(/[:：;；,，。.]+$/, '')
}

const numbering = /^(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．:：]+|[①-⑳])/

/** The name without the words that any project may end in; the whole name where nothing else is left. */
export function coreName(printed: string): string {
  const name = plainName(printed)
  const core = name.replace(/(?:(?:专项|工作|业务)?(?:经费|资金|费用)|专项|工作|项目)+(?:支出)?$/, '')
  return core.length > 1 ? core : name
}

/** Whether a name says which thing is meant: “宣传经费” may be part of any spending, “农村供水经费” is one. */
export function isSpecificName(printed: string): boolean {
  return coreName(printed).length > commonLength
}

const commonLength = 3
