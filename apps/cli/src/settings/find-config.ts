import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Config, configShape } from './config-shape.ts'
import { readSettings } from './read-settings.ts'

/** The settings that hold for a file, and where they stand. */
export interface FoundConfig {
  readonly file: string
  readonly config: Config
}

const names = ['mingxiao.config.yaml', 'mingxiao.config.yml', 'mingxiao.config.json']

/** The settings given, or else the nearest in the file's folder or above it; null where there are none. */
export function findConfig(file: string, given?: string): FoundConfig | null {
  const found = given ?? nearest(dirname(resolve(file)))
  return found === null ? null : { file: found, config: readSettings(found, configShape) }
}

function nearest(folder: string): string | null {
  const here = names.map((name) => join(folder, name)).find((path) => existsSync(path))
  if (here !== undefined) return here
  const above = dirname(folder)
  return above === folder ? null : nearest(above)
}
