import type { z } from 'zod'
import { draftError } from '../errors.ts'
import { checkKeys } from './check-keys.ts'
import type { Draft } from './draft.ts'
import { draftSchema } from './draft-schema.ts'
import { findJsonFault } from './find-json-fault.ts'
import { isTooDeep } from './is-too-deep.ts'
import { type AnyVersion, migrate } from './migrations.ts'
import type { DraftProblem } from './problem.ts'

/** Reads the text of a package file; throws AppError with the place of everything that is wrong in it. */
export function readDraft(text: string): Draft {
  const file = parseJson(text)
  if (!isObject(file) || file['format'] !== 'mingxiao-package') throw draftError('draft-not-a-package', '')
  if (isTooDeep(file)) throw draftError('draft-invalid', '\n  嵌套层数过多，不像是材料数据文件。')
  // Editors find the JSON Schema of a file by this key; it says nothing of the package.
  const { $schema: _, ...content } = file
  const parsed = draftSchema.safeParse(migrate(content))
  if (!parsed.success) throw refusal(parsed.error.issues.flatMap((issue) => problemsOf(issue)))
  const problems = checkKeys(parsed.data)
  if (problems.length > 0) throw refusal(problems)
  return parsed.data
}

function parseJson(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(plain)
  } catch (cause) {
    const { line, column, remedy } = findJsonFault(plain)
    throw draftError('draft-not-json', `\n  第${line}行第${column}个字符：${remedy}`, { cause })
  }
}

function isObject(value: unknown): value is AnyVersion {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refusal(problems: readonly DraftProblem[]) {
  const lines = problems.slice(0, mostShown).map(({ path, remedy }) => `\n  ${path}：${remedy}`)
  const more = problems.length - lines.length
  return draftError('draft-invalid', `${lines.join('')}${more > 0 ? `\n  另有 ${more} 处。` : ''}`)
}

const mostShown = 20

function problemsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): readonly DraftProblem[] {
  const at = [...above, ...issue.path]
  const path = at.length === 0 ? '文件' : at.map(String).join('.')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...at, key].map(String).join('.'),
        remedy: '不认识这个键，请删去或改正。',
      }))
    case 'invalid_union':
      return problemsOfClosest(issue.errors, at) ?? [{ path, remedy: '内容的形式不对。' }]
    case 'invalid_value':
      return [{ path, remedy: `应为 ${issue.values.map((value) => JSON.stringify(value)).join('、')} 之一。` }]
    case 'invalid_type':
      return [{ path, remedy: `应为${typeNames[issue.expected] ?? issue.expected}。` }]
    case 'too_small':
      return [{ path, remedy: `不应小于 ${issue.minimum}。` }]
    case 'too_big':
      return [{ path, remedy: `不应大于 ${issue.maximum}。` }]
    default:
      return [{ path, remedy: issue.message }]
  }
}

/** Of the forms that a part may have, what is wrong by the one that fits best. */
function problemsOfClosest(
  errors: readonly (readonly z.core.$ZodIssue[])[],
  at: readonly PropertyKey[],
): readonly DraftProblem[] | null {
  const [closest] = errors.toSorted((a, b) => a.length - b.length)
  return closest ? closest.flatMap((issue) => problemsOf(issue, at)) : null
}

const typeNames: Readonly<Record<string, string>> = {
  string: '文字（写在引号里）',
  int: '整数（不加引号）',
  number: '整数（不加引号）',
  array: '数组 [ ]',
  object: '对象 { }',
  record: '对象 { }',
}
