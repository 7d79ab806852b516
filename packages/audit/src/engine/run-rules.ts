import type { Package } from '@mingxiao/core'
import type { Archive } from '../copies/archive.ts'
import type { Finding } from './finding.ts'
import { judgePackage } from './judge-package.ts'
import type { Rule } from './rule.ts'

/** The findings of a package by all these rules, in reading order. */
export function runRules(pack: Package, rules: readonly Rule[], archive?: Archive): readonly Finding[] {
  return judgePackage(pack, rules, archive ? { archive } : {}).findings
}
