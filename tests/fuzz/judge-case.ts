import { renderFinding, rules, runRules } from '@mingxiao/audit'
import { AppError } from '@mingxiao/core'
import { readPackage } from '@mingxiao/readers'

/** How a file ended. `crash` is what must not be: anything thrown that is no refusal. */
export interface Verdict {
  readonly outcome: 'package' | 'no package' | 'refused' | 'crash'
  /** The code of a refusal, the trace of a crash, else the number of findings. */
  readonly detail: string
  /** Time of computing alone: whatever else the machine does, it stays the same. */
  readonly cpuMs: number
}

/** What this thread has computed so far, or the whole process where the file is read in a thread of its own. */
export type Clock = typeof process.threadCpuUsage | typeof process.cpuUsage

/** Takes a file the whole way, as a user's would go: bytes, document, package, findings, words. */
export async function judgeCase(bytes: Uint8Array, clock: Clock): Promise<Verdict> {
  const before = clock()
  const end = await endOf(bytes)
  const { user, system } = clock(before)
  return { ...end, cpuMs: (user + system) / 1000 }
}

async function endOf(bytes: Uint8Array): Promise<Omit<Verdict, 'cpuMs'>> {
  try {
    const { value } = await readPackage(bytes)
    if (value === null) return { outcome: 'no package', detail: '' }
    const findings = runRules(value, rules)
    for (const finding of findings) renderFinding(finding, rulesById, 'zh')
    return { outcome: 'package', detail: `${findings.length}` }
  } catch (error) {
    if (error instanceof AppError) return { outcome: 'refused', detail: error.code }
    return { outcome: 'crash', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

const rulesById = new Map(rules.map((rule) => [rule.id, rule]))
