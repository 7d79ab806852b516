import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml'
import type { Read } from './read.ts'

/** A settings file as text, lists and records, each knowing its line; all scalars are text, so that 12e4 stays a fingerprint. */
export type SettingsNode =
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly SettingsNode[] }
  | { readonly kind: 'record'; readonly line: number; readonly entries: readonly SettingsEntry[] }
  | { readonly kind: 'blank'; readonly line: number }

export interface SettingsEntry {
  readonly key: string
  readonly line: number
  readonly value: SettingsNode
}

/** Parses YAML, and so JSON too. */
export function parseSettings(text: string): Read<SettingsNode> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false, strict: true })
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  const problems = [...document.errors, ...document.warnings].map(({ code, pos: [offset] }) => ({
    line: lineAt(offset),
    message: syntaxProblems[code] ?? '不是正确的 YAML 格式，请检查缩进、冒号后的空格和引号',
  }))
  if (problems.length > 0) return { problems }
  return nodeOf(document.contents, (node) => lineAt(node.range?.[0] ?? 0), 1)
}

const syntaxProblems: Readonly<Partial<Record<string, string>>> = {
  DUPLICATE_KEY: '同一项写了两次',
  TAB_AS_INDENT: '缩进用了制表符，请改用空格',
  MULTIPLE_DOCS: '一个文件只能写一份设置，请去掉“---”分隔',
  TAG_RESOLVE_FAILED: '不能使用“!”标签',
}

type LineOf = (node: Node) => number

function nodeOf(node: ParsedNode | null, lineOf: LineOf, lineAbove: number): Read<SettingsNode> {
  if (node === null) return { value: { kind: 'blank', line: lineAbove } }
  const line = lineOf(node)
  if (isScalar(node)) {
    const text = String(node.value ?? '')
    return { value: text === '' && node.type === 'PLAIN' ? { kind: 'blank', line } : { kind: 'text', line, text } }
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => nodeOf(item as ParsedNode, lineOf, line))
    const problems = items.flatMap((item) => item.problems ?? [])
    return problems.length > 0 ? { problems } : { value: { kind: 'list', line, items: valuesOf(items) } }
  }
  if (isMap(node) && !isAlias(node)) {
    const read = node.items.map(({ key, value }) => entryOf(key as ParsedNode, value as ParsedNode | null, lineOf))
    const problems = read.flatMap((entry) => entry.problems ?? [])
    return problems.length > 0 ? { problems } : { value: { kind: 'record', line, entries: valuesOf(read) } }
  }
  return { problems: [{ line, message: '不能使用“*”引用，请把内容写全' }] }
}

function entryOf(key: ParsedNode, value: ParsedNode | null, lineOf: LineOf): Read<SettingsEntry> {
  const line = lineOf(key)
  if (!isScalar(key)) return { problems: [{ line, message: '冒号前应是一个名称' }] }
  const read = nodeOf(value, lineOf, line)
  return read.problems ? read : { value: { key: String(key.value), line, value: read.value } }
}

function valuesOf<T>(read: readonly Read<T>[]): readonly T[] {
  return read.flatMap((one) => (one.problems ? [] : [one.value]))
}
