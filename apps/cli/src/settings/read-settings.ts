import { cliError } from '../errors.ts'
import { readBytes } from '../read-bytes.ts'
import { parseSettings } from './parse-settings.ts'
import type { SettingsProblem } from './read.ts'
import type { Shape } from './shape.ts'

/** Reads a settings file; everything wrong with it is said at once, each with its line. */
export function readSettings<T>(file: string, shape: Shape<T>): T {
  const parsed = parseSettings(new TextDecoder().decode(readBytes(file)))
  const read = parsed.problems ? parsed : shape.read(parsed.value)
  if (read.problems) throw cliError('settings-invalid', file, { detail: read.problems.map(problemText).join('') })
  return read.value
}

function problemText({ line, message }: SettingsProblem): string {
  return `\n  第${line}行：${message}。`
}
