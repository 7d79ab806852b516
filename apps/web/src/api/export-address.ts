/** A package on the server. */
export interface PackageKey {
  readonly regionId: number
  readonly packageId: string
}

export const exportFormats = ['docx', 'xlsx', 'pdf', 'json'] as const

/** Where the browser fetches the package as an official file. */
export function exportAddress({ regionId, packageId }: PackageKey, format: (typeof exportFormats)[number]): string {
  return `/api/regions/${regionId}/packages/${encodeURIComponent(packageId)}/export?format=${format}`
}
