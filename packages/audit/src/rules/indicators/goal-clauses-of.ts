import { squeezed } from '@mingxiao/core'

/** The clauses of a goal without their numbers: “目标1：甲，乙；2.丙。” holds 甲, 乙 and 丙. */
export function goalClausesOf(goal: string): readonly string[] {
  return goal
    .split(/[，,、；;。！!\n]/)
    .map((clause) => squeezed(clause).replace(numbering, ''))
    .filter((clause) => clause !== '')
}

const numbering =
  /^(?:(?:总体|年度)?目标(?:[\d一二三四五六七八九十]+[:：]?|[:：])|[(（]?(?:\d{1,2}|[一二三四五六七八九十])[)）.．:：](?!\d)|[①-⑳])+/
