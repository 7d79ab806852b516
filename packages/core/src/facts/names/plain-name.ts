import { oncePerText } from '../../forms/once-per.ts'
import { plainText } from '../../forms/plain-text.ts'

/**
 * A project's name without its number, spaces and quotation marks: “4.工伤调查工作经费” is “工伤调查工作经费”, and so is
 * “51000024T000000000001-工伤调查工作经费” with its code in the budget system.
 */
export function plainName(printed: string): string {
  return nameOf(printed)
}

const nameOf = oncePerText((printed) => {
  const unquoted = plainText(printed).replace(/[“”"'‘’《》【】]/g, '')
  return unquoted
    .replace(budgetCode, '')
    .replace(numbering, '')
    .replace(/^其中[:：]?/, '')
    .replace(numbering, '')
    .replace(/(?<![:：;；,，。.])[:：;；,，。.]+$/, '')
})

const budgetCode = /^\d{6,12}[A-Z]{1,3}\d{6,15}[-—–_]+/
const numbering = /^(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．:：]+|[①-⑳])/

/** The name without the words that any project may end in; the whole name where nothing else is left. */
export function coreName(printed: string): string {
  const name = plainName(printed)
  let end = name.endsWith('支出') ? name.length - 2 : name.length
  for (let word = commonWordBefore(name, end); word !== ''; word = commonWordBefore(name, end)) end -= word.length
  const isCommon = end < name.length && !name.startsWith('支出', end)
  return isCommon && end > 1 ? name.slice(0, end) : name
}

/** The word that any project may end in and that ends there. Word by word: a pattern would try all ways to part them. */
function commonWordBefore(name: string, end: number): string {
  return commonWords.find((word) => name.endsWith(word, end)) ?? ''
}

const commonWords = ['业务经费', '业务资金', '业务费用', '经费', '资金', '费用', '专项', '工作', '项目']

/** Whether a name says which thing is meant: “宣传经费” may be part of any spending, “农村供水经费” is one. */
export function isSpecificName(printed: string): boolean {
  return coreName(printed).length > commonLength
}

const commonLength = 3
