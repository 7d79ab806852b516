import { readFileSync } from 'node:fs'
import type { BlockText, RowText } from '@mingxiao/readers/testing'

/** A published layout: a package in our own words, what is read from it, and one mistake that its own weights or budget show. */
export interface Family {
  readonly edition: string
  readonly blocks: readonly BlockText[]
  /** Every value of each table, as printed. */
  readonly read: readonly unknown[]
  readonly mistake: Mistake | null
}

/** One text of the package replaced by another, and what is found then: code, message and label of each finding. */
export interface Mistake {
  readonly says: string
  readonly from: string
  readonly to: string
  readonly finds: readonly string[]
}

export function readFamily(name: string): Family {
  const { blocks, ...family } = JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as FamilyFile
  return { ...family, blocks: blocks.map((block) => (typeof block === 'string' ? block : block.table)) }
}

/** The blocks with the mistake in them. */
export function withMistake(blocks: readonly BlockText[], { from, to }: Mistake): readonly BlockText[] {
  const text = JSON.stringify(blocks)
  const at = text.indexOf(JSON.stringify(from))
  if (at < 0) throw new Error(`no text “${from}”`)
  return JSON.parse(
    text.slice(0, at) + JSON.stringify(to) + text.slice(at + JSON.stringify(from).length),
  ) as BlockText[]
}

interface FamilyFile extends Omit<Family, 'blocks'> {
  readonly blocks: readonly (string | { readonly table: readonly RowText[] })[]
}
