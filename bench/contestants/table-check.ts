import { runRules } from '@mingxiao/audit'
import { readPackage } from '@mingxiao/readers'
import { tableRules } from '../table-rules.ts'
import type { Contestant } from './contestant.ts'

export const tableCheck: Contestant = {
  name: `check by the ${tableRules.length} rules on tables: bytes → findings`,
  async run(file) {
    const { value } = await readPackage(file)
    return value ? runRules(value, tableRules).length : 0
  },
}
