import { hash, verify } from '@node-rs/argon2'

/** argon2id with the least that OWASP names: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const

export function hashPassword(password: string): Promise<string> {
  return hash(inOneForm(password), cost)
}

/** Takes as long for an account without a password, so that the time tells nothing. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  if (stored !== null) return verify(stored, inOneForm(password))
  unmatched ??= hashPassword('')
  await verify(await unmatched, inOneForm(`${password}.`))
  return false
}

let unmatched: Promise<string> | undefined

/** One letter may be written with one code point or with two: keyboards differ, the password does not. */
function inOneForm(password: string): string {
  return password.normalize('NFKC')
}
