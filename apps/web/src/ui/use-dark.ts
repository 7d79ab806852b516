import { useSyncExternalStore } from 'react'

/** Whether the page is shown dark. */
export function useDark(): boolean {
  return useSyncExternalStore(watch, () => query.matches)
}

const query = window.matchMedia('(prefers-color-scheme: dark)')

function watch(changed: () => void): () => void {
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
