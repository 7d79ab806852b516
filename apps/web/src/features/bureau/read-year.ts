/** The year that an address names, if it names one. */
export function readYear({ year }: Readonly<Record<string, unknown>>): { readonly year?: number } {
  const read = Number(year)
  return Number.isInteger(read) && read >= 2000 && read <= 2100 ? { year: read } : {}
}
