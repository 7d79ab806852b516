import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { configShape } from './config-shape.ts'
import { parseSettings } from './parse-settings.ts'
import type { Shape } from './shape.ts'
import { waiversShape } from './waivers-shape.ts'

const guides: readonly (readonly [string, Shape<unknown>])[] = [
  ['settings.md', configShape],
  ['waivers.md', waiversShape],
]

it.each(guides)('the example in %s is read as it stands', (guide, shape) => {
  const text = readFileSync(new URL(`../../../../docs/guides/${guide}`, import.meta.url), 'utf8')
  const example = /^```yaml\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? 'no example'
  const parsed = parseSettings(example)
  expect(parsed.problems ?? shape.read(parsed.value).problems).toBeUndefined()
})
