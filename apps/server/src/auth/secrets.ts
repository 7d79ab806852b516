import { randomBytes } from 'node:crypto'
import { sm3 } from '../store/sm3.ts'

/** 256 bits that nobody can guess: ids of sessions, tokens of invitations. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a secret: whoever reads it there cannot use it. */
export function hashSecret(secret: string): string {
  return sm3(secret)
}
