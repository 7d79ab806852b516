import { useEffect, useRef } from 'react'
import { isTyping } from '../review/is-typing.ts'

/** What keys do on the desk, by the key. */
export type DeskKeys = Readonly<Record<string, () => void>>

/** Letters act wherever nothing is being typed; F8 as in the editor; Escape always. */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = event.key === 'F8' ? (event.shiftKey ? 'k' : 'j') : event.key.toLowerCase()
      const isAnywhere = event.key === 'F8' || event.key === 'Escape'
      if (!isAnywhere && isTyping(event)) return
      const action = latest.current[name]
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
