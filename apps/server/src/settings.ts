import type { Role } from './workflow/role.ts'

/** What a server is told at its start. The defaults follow 等保2.0 三级 (GB/T 22239-2019, 8.1.4). */
export interface ServerSettings {
  /** In development cookies also travel over plain http, and demo users keep their passwords. */
  readonly development: boolean
  /** Further places the pages may come from, beside the host that was asked, such as https://jixiao.example.gov.cn. */
  readonly origins: readonly string[]
  /** How many proxies of our own stand in front: each adds the address it was called from, and what came before them counts for nothing. */
  readonly proxies: number
  readonly session: SessionSettings
  readonly lockout: LockoutSettings
  readonly password: PasswordSettings
  readonly limits: LimitSettings
  /** How long the log of attempts to sign in is kept; 网络安全法 第二十一条 asks for six months. */
  readonly signInLogDays: number
  /** How long the files that jobs wrote are kept, and what became of messages to webhooks. */
  readonly resultDays: number
  readonly deliveryLogDays: number
  /** Whoever has one of these roles works only with a second factor; GB/T 22239-2019, 8.1.4.1 d). */
  readonly secondFactorRoles: readonly Role[]
  readonly singleSignOn: SingleSignOnSettings | null
  /** The folder of the web application as it was built; null serves the interface alone. */
  readonly webFolder: string | null
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/** 8.1.4.1 b): a session ends when nobody uses it, and in any case after a working day. */
export interface SessionSettings {
  readonly idleMinutes: number
  readonly absoluteHours: number
}

/** 8.1.4.1 b): repeated failures lock an account for a while. */
export interface LockoutSettings {
  readonly failures: number
  readonly minutes: number
}

/** 8.1.4.1 a): complexity, and change at intervals. */
export interface PasswordSettings {
  readonly minLength: number
  /** Of lower case, upper case, digits and other signs. */
  readonly minKinds: number
  readonly maxAgeDays: number
  readonly invitationDays: number
}

export interface LimitSettings {
  readonly requestsPerMinute: number
  readonly signInsPerMinute: number
  readonly bodyBytes: number
  readonly uploadBytes: number
  /** Between two looks at a package whose findings somebody watches. */
  readonly watchMilliseconds: number
}

/** An OpenID Connect provider; people are found by its subject. */
export interface SingleSignOnSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly redirectUri: string
}

export const defaultSettings: ServerSettings = {
  development: false,
  origins: [],
  proxies: 0,
  session: { idleMinutes: 30, absoluteHours: 12 },
  lockout: { failures: 5, minutes: 30 },
  password: { minLength: 12, minKinds: 3, maxAgeDays: 90, invitationDays: 7 },
  limits: {
    requestsPerMinute: 600,
    signInsPerMinute: 20,
    bodyBytes: 1_048_576,
    uploadBytes: 52_428_800,
    watchMilliseconds: 1_000,
  },
  signInLogDays: 180,
  resultDays: 7,
  deliveryLogDays: 30,
  secondFactorRoles: ['administrator'],
  singleSignOn: null,
  webFolder: null,
  logLevel: 'info',
}
