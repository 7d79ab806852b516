import { type EditionId, editionOf } from '@mingxiao/law'
import { oncePerText } from '../forms/once-per.ts'
import { plainText } from '../forms/plain-text.ts'

/** The level-1 head that a level-2 head belongs to by its name; null where the edition knows no such level-2 head. */
export function levelOneOf(levelTwo: string, edition: EditionId): string | null {
  const known = levelTwoOf(levelTwo, edition)
  return known === null ? null : (taxonomyOf(edition)[known] ?? null)
}

/** The level-2 head of the edition that a printed one stands for: 数量 for “数 量 指标（20分）”, 成本 for “经济成本指标”. */
export function levelTwoOf(levelTwo: string, edition: EditionId): string | null {
  const name = levelTwoName(levelTwo)
  const heads = Object.keys(taxonomyOf(edition))
  const known = heads.find((head) => name === head || name === `${head}类`)
  if (known) return known
  if (/满意/.test(name)) return heads.find((head) => head === '服务对象满意度') ?? null
  return /成本$/.test(name) ? (heads.find((head) => head === '成本') ?? null) : null
}

const levelTwoName = oncePerText((text) => plainText(text).replace(/\(.*$/, '').replace(/指标$/, ''))

function taxonomyOf(edition: EditionId): Readonly<Record<string, string>> {
  return editionOf(edition).taxonomy
}
