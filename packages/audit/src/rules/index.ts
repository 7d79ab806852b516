import type { Rule } from '../engine/rule.ts'

/** Every rule, sorted by code. */
export const rules: readonly Rule[] = []
