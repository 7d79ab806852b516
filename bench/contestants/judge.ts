import { rules, runRules } from '@mingxiao/audit'
import type { Package } from '@mingxiao/core'
import type { Contestant } from './contestant.ts'

export const judge: Contestant<Package> = {
  name: `runRules, ${rules.length} rules: package → findings`,
  run: (pack) => runRules(pack, rules).length,
}
