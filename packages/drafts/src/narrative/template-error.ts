import { AppError } from '@mingxiao/core'
import { draftError } from '../errors.ts'
import { BoundValue } from './bound-value.ts'
import { filterNames } from './narrative-engine.ts'
import type { NarrativeValues } from './narrative-values.ts'
import { nearestNames } from './nearest-names.ts'
import { TemplateFault } from './template-fault.ts'

/** What the user is told of a template that could not be filled in: which paragraph, what in it, and what was probably meant. */
export function templateError(error: unknown, values: NarrativeValues, address: string): Error {
  if (!isLiquidError(error)) return error instanceof Error ? error : new Error(String(error))
  const cause = error.originalError ?? error
  if (cause instanceof AppError) return cause
  const at = `段落 ${address}`
  const options = { cause: error }
  if (cause instanceof TemplateFault) return draftError('template-value-unfit', `${at}：${cause.said}。`, options)

  const field = /^undefined variable: (.*?)(?:, file:.*)?(?:, line:.*)?$/.exec(error.message)?.[1]
  if (field !== undefined) return unknownField(field, values, address, options)
  const filter = /^undefined filter: (.*?)(?:, file:.*)?(?:, line:.*)?$/.exec(error.message)?.[1]
  if (filter !== undefined) {
    const near = meant(nearestNames(filter, filterNames))
    return draftError('template-filter-unknown', `${at}中的“${filter}”${near}。`, options)
  }
  if (/limit exceeded/.test(error.message)) return draftError('template-too-large', `${at}。`, options)
  return draftError('template-syntax', `${at}中的“${quoteOf(error)}”。`, options)
}

/** What the user is told of a field that there is not. */
export function unknownField(
  path: string,
  values: NarrativeValues,
  address: string,
  options: ErrorOptions = {},
): AppError {
  const near = meant(nearestFields(path, values))
  return draftError('template-field-unknown', `段落 ${address}中的“${path}”${near}。`, options)
}

interface LiquidErrorLike extends Error {
  readonly originalError?: Error
  readonly token?: { getText(): string }
}

/** Liquid wraps whatever is thrown while it works; what is not wrapped is a fault of ours. */
function isLiquidError(error: unknown): error is LiquidErrorLike {
  return error instanceof Error && 'token' in error
}

function quoteOf(error: LiquidErrorLike): string {
  const text = error.token?.getText() ?? ''
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/** The names beside the one that is not there; of a loop's own variable the fields that items have. */
function nearestFields(path: string, values: NarrativeValues): readonly string[] {
  const names = path.split('.')
  let scope: unknown = values
  for (const [at, name] of names.entries()) {
    const known = fieldNames(scope)
    if (!known.includes(name)) {
      const before = names.slice(0, at).join('.')
      const near = nearestNames(name, known).map((found) => (before === '' ? found : `${before}.${found}`))
      return near.length > 0 || at > 0 ? near : nearestItemFields(names, values)
    }
    scope = (scope as Readonly<Record<string, unknown>>)[name]
  }
  return []
}

function nearestItemFields(names: readonly string[], values: NarrativeValues): readonly string[] {
  const items = [...values.indicators, ...values.projects]
  const known = new Set(items.flatMap(fieldNames))
  const [variable = '', name = ''] = names
  return nearestNames(name, [...known]).map((found) => `${variable}.${found}`)
}

function fieldNames(scope: unknown): readonly string[] {
  if (scope === null || typeof scope !== 'object' || scope instanceof BoundValue) return []
  return Object.keys(scope).filter((name) => !/^\d+$/.test(name))
}

function meant(near: readonly string[]): string {
  return near.length === 0 ? '' : `，是否指${near.map((name) => `“${name}”`).join('、')}`
}
