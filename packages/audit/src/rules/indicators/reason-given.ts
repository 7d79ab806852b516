import { type Entry, plainText } from '@mingxiao/core'

/** What the reason cell says, in plain text; '' where it says nothing, also by “无” or “—”. Null where there is no such cell. */
export function reasonGiven({ state, value }: Entry<string>): string | null {
  if (state === 'absent') return null
  const plain = plainText(value ?? '')
  return /^(无|没有|无偏差|[-—–―/\\…·.]*)$/.test(plain) ? '' : plain
}
