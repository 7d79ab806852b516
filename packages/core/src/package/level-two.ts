import { type EditionId, editionOf } from '@mingxiao/law'
import { plainText } from '../forms/plain-text.ts'

/** The level-1 head that a level-2 head belongs to by its name; null where the edition knows no such level-2 head. */
export function levelOneOf(levelTwo: string, edition: EditionId): string | null {
  const name = plainText(levelTwo).replace(/\(.*$/, '').replace(/指标$/, '')
  const taxonomy: Readonly<Record<string, string>> = editionOf(edition).taxonomy
  const known = Object.entries(taxonomy).find(([key]) => name === key || name === `${key}类`)
  if (known) return known[1]
  if (/满意/.test(name)) return taxonomy['服务对象满意度'] ?? null
  return /成本$/.test(name) ? (taxonomy['成本'] ?? null) : null
}
