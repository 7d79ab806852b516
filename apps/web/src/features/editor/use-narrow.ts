import { useSyncExternalStore } from 'react'

/** Whether the margin stands below the paper and not beside it. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => query.matches)
}

const query = window.matchMedia('(max-width: 1180px)')

function listen(listener: () => void): () => void {
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
