import { chooseRules, rules, versionOf } from '@mingxiao/audit'
import type { JudgeablePackage } from '../../store/packages/find-package.ts'
import { rulesVersion } from '../scope/record.ts'
import { choiceOf } from './choice-of.ts'

/** The version of the rules by which a package of a region and year is judged now. */
export function rulesVersionFor(pack: Pick<JudgeablePackage, 'rule_settings' | 'year'>): string {
  const choice = choiceOf(pack)
  if (!choice) return rulesVersion
  const name = JSON.stringify(choice)
  const version = known.get(name) ?? versionOf(chooseRules(rules, choice).rules)
  known.clear()
  known.set(name, version)
  return version
}

/** The latest alone: queues ask for the same one again and again. */
const known = new Map<string, string>()
