import { rules, runRules } from '@mingxiao/audit'
import { readPackage } from '@mingxiao/readers'
import type { Contestant } from './contestant.ts'

export const wholeCheck: Contestant = {
  name: 'whole check: bytes → findings',
  async run(file) {
    const { value } = await readPackage(file)
    return value ? runRules(value, rules).length : 0
  },
}
