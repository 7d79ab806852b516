/** An exact decimal with its thousands apart: “1,391.1384”. */
export function groupDigits(text: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(.*)$/.exec(text) ?? []
  return sign + whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + rest
}
