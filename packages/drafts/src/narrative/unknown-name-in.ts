import type { Template } from 'liquidjs'
import { narrativeEngine } from './narrative-engine.ts'
import type { NarrativeValues } from './narrative-values.ts'

/**
 * The first name of a template that no value has, also in the part of a choice that is not printed this time; null where there is
 * none. Names that a loop or an assignment of the template makes are left to the rendering.
 */
export function unknownNameIn(template: readonly Template[], values: NarrativeValues): string | null {
  const paths = narrativeEngine.globalVariableSegmentsSync([...template])
  return paths.map((path) => unknownIn(path, values)).find((unknown) => unknown !== null) ?? null
}

/** The path down to the name that is not there. A name that is only known when the template is set counts as there. */
function unknownIn(path: readonly unknown[], values: NarrativeValues): string | null {
  let scope: unknown = values
  for (const [at, name] of path.entries()) {
    if (typeof name !== 'string' || isOfLists(name, scope)) return null
    if (!hasOwn(scope, name)) return path.slice(0, at + 1).join('.')
    scope = Reflect.get(scope, name)
  }
  return null
}

/** What Liquid itself knows of lists and texts. */
function isOfLists(name: string, scope: unknown): boolean {
  return ['size', 'first', 'last'].includes(name) && !hasOwn(scope, name)
}

function hasOwn(scope: unknown, name: string): scope is object {
  return typeof scope === 'object' && scope !== null && Object.hasOwn(scope, name)
}
