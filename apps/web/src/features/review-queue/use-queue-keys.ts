import type { QueueItemJson } from '@mingxiao/contract'
import { useEffect, useState } from 'react'
import { isTyping } from '../review/is-typing.ts'

interface QueueActions {
  open(item: QueueItemJson): void
  toggle(item: QueueItemJson): void
}

/** J and K go through the queue, X selects, Enter opens; returns the package that they act on. */
export function useQueueKeys(items: readonly QueueItemJson[], { open, toggle }: QueueActions): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    const at = items.findIndex(({ head }) => head.id === current)
    const go = (to: number) => {
      const next = items[Math.min(Math.max(to, 0), items.length - 1)]
      if (!next) return
      setCurrent(next.head.id)
      document.getElementById(`queue-${next.head.id}`)?.scrollIntoView({ block: 'nearest' })
    }
    const press = (event: KeyboardEvent) => {
      if (isTyping(event)) return
      const key = event.key.toLowerCase()
      const item = items[at]
      if (key === 'j') go(at + 1)
      else if (key === 'k') go(at - 1)
      else if (key === 'x' && item) toggle(item)
      else if (key === 'enter' && item && event.target === document.body) open(item)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [items, current, open, toggle])
  return current
}
