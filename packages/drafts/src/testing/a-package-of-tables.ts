import type { Package } from '@mingxiao/core'
import { completeDraft } from '../complete/complete-draft.ts'
import { aDraft } from './a-draft.ts'

/** The tables of the invented centre, every cell computed, for sentences to be written about. */
export function aPackageOfTables(): Package {
  return completeDraft(aDraft({ reports: [] })).pack
}
