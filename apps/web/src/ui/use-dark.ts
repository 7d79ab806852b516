import { useMedia } from './use-media.ts'

/** Whether the page is shown dark. */
export function useDark(): boolean {
  return useMedia('(prefers-color-scheme: dark)')
}
