import type { AppError } from '@mingxiao/core'
import { serverError } from '../errors.ts'
import { isConnectionLost } from '../store/is-connection-lost.ts'

/** What a fault of the database means for a caller, told by SQLSTATE alone; null where it is a fault of ours. */
export function databaseError(error: Error & { readonly code?: string }): AppError | null {
  const { code = '' } = error
  const options = { cause: error }
  if (full.has(code)) return serverError('storage-full', error.message, options)
  if (unreachable.test(code) || isConnectionLost(error))
    return serverError('database-unavailable', error.message, options)
  if (unstorable.test(code)) return serverError('request-invalid', error.message, options)
  return null
}

/** Of files, and of the database (disk_full). */
const full = new Set(['ENOSPC', 'EDQUOT', '53100'])
/** Connection lost, out of memory, shut down, conflicts that retries did not settle, statement given up. */
const unreachable = /^(?:08|53|57P|58|40001|40P01|57014|55P03|ECONN|EPIPE|ETIMEDOUT)/
/** Signs such as U+0000 that no text of the database holds, and numbers that its types do not. */
const unstorable = /^(?:22021|22P05|22P02|22003|22008)/
