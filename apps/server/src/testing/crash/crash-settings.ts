import { defaultSettings, type ServerSettings } from '../../settings.ts'

/** Nobody is slowed down, and cookies travel without https. */
export const crashSettings: Partial<ServerSettings> = {
  development: true,
  limits: { ...defaultSettings.limits, requestsPerMinute: 10_000_000, signInsPerMinute: 10_000_000 },
}
