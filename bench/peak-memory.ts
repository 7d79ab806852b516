import { readFileSync } from 'node:fs'

/**
 * The most memory this process ever held, in bytes. Linux keeps getrusage's figure across exec, so that a child reports its
 * parent's peak where that was higher; the figure in /proc is the process's own.
 */
export function peakMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  if (kibibytes === undefined) throw new Error('Linux tells the peak of every process')
  return Number(kibibytes) * 1024
}
