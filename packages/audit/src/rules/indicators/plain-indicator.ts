import { plainName } from '@mingxiao/core'

/** An indicator's name as it is compared: without number, spaces and signs. */
export function plainIndicator(name: string): string {
  return plainName(name).replace(/[()、，,·:：-]/g, '')
}
