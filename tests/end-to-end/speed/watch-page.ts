/** What a page notes of itself from its first moment on; given to the browser as it stands. */
export const watchPage = `
  globalThis.noted = { tasks: [], usable: null }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) noted.tasks.push({ startTime, duration })
  }).observe({ type: 'longtask' })
  new MutationObserver((_, observer) => {
    if (!document.querySelector('table.form [data-address]')) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => { noted.usable = performance.now() }))
  }).observe(document, { childList: true, subtree: true })
`

export interface Noted {
  /** Milliseconds from navigation until a cell stood there and its frame was drawn; null until then. */
  readonly usable: number | null
  /** Work that kept the page from drawing for 50 ms and more. */
  readonly tasks: readonly { readonly startTime: number; readonly duration: number }[]
}
