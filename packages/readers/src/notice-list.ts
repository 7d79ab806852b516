import type { Notice, Origin } from '@mingxiao/core'
import { limits } from './limits.ts'
import type { NoticeCode } from './notices.ts'

/** Gathers notices while a file is read and ends at the limit. */
export class NoticeList {
  readonly #notices: Notice[] = []
  #count = 0

  add(code: NoticeCode, origin: Origin | null, data: Readonly<Record<string, string>> = {}): void {
    this.#count++
    if (this.#notices.length < limits.notices) this.#notices.push({ code, data, origin })
  }

  toArray(): readonly Notice[] {
    const left = this.#count - this.#notices.length
    if (left === 0) return this.#notices
    return [...this.#notices, { code: 'notices-cut', data: { count: String(left) }, origin: null }]
  }
}
