/** What the files of a package are called, without an extension: the unit and the year, and no character a file name may not have. */
export function fileNameOf({ unit, year }: { readonly unit: string; readonly year: number }): string {
  const name = unit.replace(/[\\/:*?"<>|\p{Cc}]/gu, '').trim()
  return `${name}${year}年度绩效自评材料`
}
