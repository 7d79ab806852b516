/** A package on the server. */
export interface PackageKey {
  readonly regionId: number
  readonly packageId: string
}

/** Where the server has what belongs to a package: its exports, versions, files. */
export function packageAddress({ regionId, packageId }: PackageKey): string {
  return `/api/regions/${regionId}/packages/${encodeURIComponent(packageId)}`
}

export const exportFormats = ['docx', 'xlsx', 'pdf', 'json'] as const

/** Where the browser fetches the package as an official file. */
export function exportAddress(key: PackageKey, format: (typeof exportFormats)[number]): string {
  return `${packageAddress(key)}/export?format=${format}`
}
