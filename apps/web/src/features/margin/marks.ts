import type { Severity } from '@mingxiao/audit'
import { createContext, useContext, useRef } from 'react'
import type { FindingView } from '../engine/finding-view.ts'

/** The gravest finding of each cell; one that others changed too is as grave as any. */
export type Marks = ReadonlyMap<string, Severity>

export const MarksContext = createContext<Marks>(new Map())

/** How grave the findings at a cell are; null where there are none. */
export function useMark(address: string): Severity | null {
  return useContext(MarksContext).get(address) ?? null
}

/** The marks, and the same map as long as they are the same: every cell of the paper looks at it. */
export function useMarks(findings: readonly FindingView[], contested: readonly string[] = []): Marks {
  const marks = useRef<Marks>(new Map())
  const now = marksOf(findings, contested)
  const isSame = now.size === marks.current.size && [...now].every(([at, mark]) => marks.current.get(at) === mark)
  if (!isSame) marks.current = now
  return marks.current
}

export function marksOf(findings: readonly FindingView[], contested: readonly string[] = []): Marks {
  const marks = new Map<string, Severity>()
  for (const { address, severity } of findings) {
    if (address === null) continue
    const known = marks.get(address)
    if (known === undefined || weight[severity] > weight[known]) marks.set(address, severity)
  }
  for (const address of contested) marks.set(address, 'error')
  return marks
}

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 }
