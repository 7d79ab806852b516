import { join, resolve } from 'node:path'
import { z } from 'zod'
import { isNetwork } from './actions/webhooks/outward-address.ts'
import { serverError } from './errors.ts'
import { defaultSettings, type ServerSettings } from './settings.ts'
import type { ObjectStorage } from './store/objects/evidence-objects.ts'
import type { Where } from './store/open-store.ts'
import { reaches } from './workflow/reaches.ts'
import type { Role } from './workflow/role.ts'

/** Everything a server is started with. */
export interface ServerStart {
  readonly where: Where
  /** Where evidence files are kept, or pass through on their way to an object storage. */
  readonly evidence: string
  readonly objects: ObjectStorage | null
  /** What looks into files that come from outside; null where nothing does. */
  readonly scanner: string | null
  /** Where jobs write files. */
  readonly results: string
  /** Networks of our own that webhooks may lead to. */
  readonly webhookNetworks: readonly string[]
  readonly host: string
  readonly port: number
  readonly settings: ServerSettings
}

/** Settings by environment variables; what is not set keeps its default. Names are listed in docs/guides/server.md. */
export function readServerSettings(environment: Readonly<Record<string, string | undefined>>): ServerStart {
  const read = shape.safeParse(environment)
  if (!read.success) {
    const detail = read.error.issues.map(({ path, message }) => `${path.join('.')}：${message}`).join('；')
    throw serverError('server-settings-invalid', 'environment variables', { detail })
  }
  const given = read.data
  const data = resolve(given.MINGXIAO_DATA)
  return {
    where: given.DATABASE_URL === undefined ? { directory: join(data, 'postgres') } : { url: given.DATABASE_URL },
    evidence: join(data, 'evidence'),
    objects: objectsOf(given),
    scanner: given.MINGXIAO_SCANNER ?? null,
    results: join(data, 'results'),
    webhookNetworks: given.MINGXIAO_WEBHOOK_NETWORKS,
    host: given.HOST,
    port: given.PORT,
    settings: settingsOf(given),
  }
}

const count = (usual: number) => z.coerce.number().int().positive().default(usual)
const yes = z.enum(['0', '1']).default('0')
const { session, lockout, password, limits, signInLogDays, resultDays, deliveryLogDays } = defaultSettings
const networks = z
  .string()
  .default('')
  .transform(wordsIn)
  .refine((list) => list.every(isNetwork), '应为 10.20.0.0/16 这样的网段，多个用空格隔开')

const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(5180),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  MINGXIAO_DATA: z.string().min(1).default('data'),
  MINGXIAO_WEB: z.string().min(1).optional(),
  MINGXIAO_DEVELOPMENT: yes,
  MINGXIAO_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  MINGXIAO_ORIGINS: z.string().default(''),
  MINGXIAO_SCANNER: z.string().min(1).optional(),
  MINGXIAO_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default(defaultSettings.logLevel),
  MINGXIAO_SESSION_IDLE_MINUTES: count(session.idleMinutes),
  MINGXIAO_SESSION_HOURS: count(session.absoluteHours),
  MINGXIAO_LOCK_FAILURES: count(lockout.failures),
  MINGXIAO_LOCK_MINUTES: count(lockout.minutes),
  MINGXIAO_PASSWORD_LENGTH: count(password.minLength),
  MINGXIAO_PASSWORD_KINDS: count(password.minKinds),
  MINGXIAO_PASSWORD_DAYS: count(password.maxAgeDays),
  MINGXIAO_INVITATION_DAYS: count(password.invitationDays),
  MINGXIAO_SIGN_IN_LOG_DAYS: count(signInLogDays),
  MINGXIAO_S3_URL: z.url({ protocol: /^https?$/ }).optional(),
  MINGXIAO_S3_REGION: z.string().min(1).default('us-east-1'),
  MINGXIAO_S3_ACCESS_KEY: z.string().default(''),
  MINGXIAO_S3_SECRET_KEY: z.string().default(''),
  MINGXIAO_RESULT_DAYS: count(resultDays),
  MINGXIAO_DELIVERY_LOG_DAYS: count(deliveryLogDays),
  MINGXIAO_WEBHOOK_NETWORKS: networks,
  MINGXIAO_REQUESTS_PER_MINUTE: count(limits.requestsPerMinute),
  MINGXIAO_UPLOAD_BYTES: count(limits.uploadBytes),
  MINGXIAO_SECOND_FACTOR_ROLES: z.string().optional(),
  MINGXIAO_OIDC_ISSUER: z.url().optional(),
  MINGXIAO_OIDC_CLIENT_ID: z.string().default(''),
  MINGXIAO_OIDC_CLIENT_SECRET: z.string().default(''),
  MINGXIAO_OIDC_REDIRECT_URI: z.string().default(''),
})

function settingsOf(given: z.output<typeof shape>): ServerSettings {
  return {
    development: given.MINGXIAO_DEVELOPMENT === '1',
    proxies: given.MINGXIAO_PROXIES,
    origins: wordsIn(given.MINGXIAO_ORIGINS),
    session: { idleMinutes: given.MINGXIAO_SESSION_IDLE_MINUTES, absoluteHours: given.MINGXIAO_SESSION_HOURS },
    lockout: { failures: given.MINGXIAO_LOCK_FAILURES, minutes: given.MINGXIAO_LOCK_MINUTES },
    password: {
      minLength: given.MINGXIAO_PASSWORD_LENGTH,
      minKinds: given.MINGXIAO_PASSWORD_KINDS,
      maxAgeDays: given.MINGXIAO_PASSWORD_DAYS,
      invitationDays: given.MINGXIAO_INVITATION_DAYS,
    },
    signInLogDays: given.MINGXIAO_SIGN_IN_LOG_DAYS,
    resultDays: given.MINGXIAO_RESULT_DAYS,
    deliveryLogDays: given.MINGXIAO_DELIVERY_LOG_DAYS,
    limits: {
      ...limits,
      requestsPerMinute: given.MINGXIAO_REQUESTS_PER_MINUTE,
      uploadBytes: given.MINGXIAO_UPLOAD_BYTES,
    },
    secondFactorRoles: rolesOf(given),
    singleSignOn:
      given.MINGXIAO_OIDC_ISSUER === undefined
        ? null
        : {
            issuer: given.MINGXIAO_OIDC_ISSUER,
            clientId: given.MINGXIAO_OIDC_CLIENT_ID,
            clientSecret: given.MINGXIAO_OIDC_CLIENT_SECRET,
            redirectUri: given.MINGXIAO_OIDC_REDIRECT_URI,
          },
    webFolder: given.MINGXIAO_WEB === undefined ? null : resolve(given.MINGXIAO_WEB),
    logLevel: given.MINGXIAO_LOG,
  }
}

function objectsOf(given: z.output<typeof shape>): ObjectStorage | null {
  if (given.MINGXIAO_S3_URL === undefined) return null
  return {
    url: given.MINGXIAO_S3_URL,
    region: given.MINGXIAO_S3_REGION,
    accessKey: given.MINGXIAO_S3_ACCESS_KEY,
    secretKey: given.MINGXIAO_S3_SECRET_KEY,
  }
}

/** Demo users of a development server have no telephone. */
function rolesOf(given: z.output<typeof shape>): readonly Role[] {
  const { MINGXIAO_SECOND_FACTOR_ROLES: named, MINGXIAO_DEVELOPMENT: development } = given
  if (named === undefined) return development === '1' ? [] : defaultSettings.secondFactorRoles
  return wordsIn(named).filter((name): name is Role => Object.hasOwn(reaches, name))
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}
