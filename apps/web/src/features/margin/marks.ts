import type { Severity } from '@mingxiao/audit'
import { createContext, useContext } from 'react'
import type { FindingView } from '../engine/finding-view.ts'

/** The gravest finding of each cell; one that others changed too is as grave as any. */
export type Marks = ReadonlyMap<string, Severity>

export const MarksContext = createContext<Marks>(new Map())

/** How grave the findings at a cell are; null where there are none. */
export function useMark(address: string): Severity | null {
  return useContext(MarksContext).get(address) ?? null
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
