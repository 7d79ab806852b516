import { type Account, useFactorStep } from '../store/identity/accounts.ts'
import type { Identity } from './identity.ts'
import { stepOfCode } from './one-time-codes.ts'

/** Whether a code of the second factor is right and was not used before; it is used up by this. */
export async function useCode({ database }: Identity, account: Account, code: string, at: Date): Promise<boolean> {
  if (account.totp_secret === null) return false
  const step = await stepOfCode(account.totp_secret, code, at)
  return step !== null && useFactorStep(database, account.id, step)
}
