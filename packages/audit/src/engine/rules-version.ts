import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Rule } from './rule.ts'

/** Names a set of rules: it changes whenever a rule, its weight, its articles or its wording does. */
export function versionOf(rules: readonly Rule[]): string {
  const stated = rules.map(({ code, id, severity, cites, messages }) => [code, id, severity, cites, messages])
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(stated)))).slice(0, 12)
}
