import type { PersonalData } from './personal-data-in.ts'

/** The data with enough left to find it and too little to use it: 430***********0015, 李**. */
export function maskPersonalData({ kind, text }: PersonalData): string {
  if (kind === 'health') return text.slice(0, 1) + '*'.repeat(text.length - 1)
  if (kind === 'email') return text.replace(/(?<=^.).*(?=@)/, '***')
  const digits = text.replace(/[ -]/g, '')
  return digits.slice(0, 3) + '*'.repeat(digits.length - shown) + digits.slice(-2)
}

const shown = 5
