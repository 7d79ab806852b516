import { type ServerErrorCode, serverErrors } from '../errors.ts'

/** The HTTP status of an error; only here codes become statuses. Codes of other packages mean refused input. */
export function statusOf(code: string): number {
  return isServerCode(code) ? statuses[code] : 422
}

function isServerCode(code: string): code is ServerErrorCode {
  return Object.hasOwn(serverErrors, code)
}

const statuses: Readonly<Record<ServerErrorCode, number>> = {
  'database-busy-directory': 503,
  'database-no-binaries': 503,
  'database-no-user': 503,
  'database-start-failed': 503,
  'database-too-new': 503,
  'database-changed-migration': 503,
  'database-unavailable': 503,
  'request-invalid': 400,
  'request-too-large': 413,
  'media-type-unsupported': 415,
  'route-not-found': 404,
  'not-signed-in': 401,
  'sign-in-wrong': 401,
  'second-factor-needed': 403,
  'second-factor-wrong': 401,
  'second-factor-bound': 409,
  'second-factor-not-asked': 409,
  'password-change-needed': 403,
  'password-too-weak': 422,
  'invitation-invalid': 404,
  'origin-refused': 403,
  'too-many-requests': 429,
  'idempotency-key-missing': 400,
  'idempotency-key-reused': 422,
  'idempotency-key-busy': 409,
  'sign-on-not-configured': 404,
  'sign-on-failed': 401,
  'sign-on-unknown': 403,
  'package-not-found': 404,
  'organisation-not-found': 404,
  'package-exists': 409,
  'edition-unknown': 422,
  'role-not-allowed': 403,
  'state-not-allowed': 409,
  'package-changed': 409,
  'package-replaced': 409,
  'reason-missing': 422,
  'notes-not-taken': 422,
  'parts-exclude': 403,
  'findings-open': 422,
  'waivers-open': 422,
  'report-unreadable': 422,
  'window-closed': 409,
  'cells-invalid': 422,
  'cell-unknown': 422,
  'cell-unfit': 422,
  'text-unfit': 422,
  unexpected: 500,
}
