/** A label of a form definition with `{Y}` and `{Y-1}` replaced by the evaluation year and the year before. */
export function withYear(label: string, year: number): string {
  if (!label.includes('{')) return label
  return label.replaceAll('{Y}', String(year)).replaceAll('{Y-1}', String(year - 1))
}
