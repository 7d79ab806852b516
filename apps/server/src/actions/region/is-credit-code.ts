/** Whether a 统一社会信用代码 has the right form and check digit (GB 32100-2015, 5.3 and appendix A). */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false
  const sum = [...code.slice(0, 17)].reduce((total, sign, at) => total + signs.indexOf(sign) * weightAt(at), 0)
  return signs[(31 - (sum % 31)) % 31] === code[17]
}

const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Powers of three, modulo 31. */
function weightAt(at: number): number {
  return Array.from({ length: at }).reduce<number>((weight) => (weight * 3) % 31, 1)
}
