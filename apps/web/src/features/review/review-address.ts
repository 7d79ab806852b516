import type { DeskSearch, ReviewSearch } from './review-search.ts'

export function queueAddress(regionId: number, search: ReviewSearch): string {
  return `#/regions/${regionId}/review${textOf(search)}`
}

/** Where a package is reviewed; the search goes along, so that the next one is the next of this queue. */
export function deskAddress(regionId: number, packageId: string, search: DeskSearch = {}): string {
  return `#/regions/${regionId}/review/${packageId}${textOf(search)}`
}

function textOf(search: DeskSearch): string {
  const asked = new URLSearchParams(Object.entries(search).map(([name, value]) => [name, `${value}`]))
  return asked.size === 0 ? '' : `?${asked}`
}
