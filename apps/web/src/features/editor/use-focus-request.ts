import { useCallback, useLayoutEffect, useRef } from 'react'
import { cellElement, focusCell } from '../paper/focus-cell.ts'

/** Goes to a cell as soon as it is on the screen: at once, or once its attachment is drawn. */
export function useFocusRequest(drawn: unknown): (address: string) => void {
  const wanted = useRef<string | null>(null)
  const go = useCallback((address: string) => {
    wanted.current = cellElement(address) ? null : address
    focusCell(address)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides whether the cell is there.
  useLayoutEffect(() => {
    const address = wanted.current
    if (address === null || !cellElement(address)) return
    wanted.current = null
    focusCell(address)
  }, [drawn])
  return go
}
