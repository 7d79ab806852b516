import { useCallback, useLayoutEffect, useRef } from 'react'
import { cellElement, focusCell } from '../paper/focus-cell.ts'

/** Goes to a cell as soon as it is on the screen: at once, and again once what was asked for with it is drawn. */
export function useFocusRequest(drawn: unknown): (address: string) => void {
  const wanted = useRef<string | null>(null)
  const go = useCallback((address: string) => {
    wanted.current = address
    focusCell(address)
    // A request that nothing drawn answers must not take the focus later.
    window.setTimeout(() => {
      if (wanted.current === address) wanted.current = null
    }, patience)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides whether the cell is there.
  useLayoutEffect(() => {
    const address = wanted.current
    if (address === null || !cellElement(address) || document.activeElement === cellElement(address)) return
    focusCell(address)
  }, [drawn])
  return go
}

/** Milliseconds. */
const patience = 600
