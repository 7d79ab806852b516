import { hash } from 'node:crypto'

/** SM3 (GB/T 32905) in hexadecimal digits. */
export function sm3(content: string | Uint8Array): string {
  return hash('sm3', content)
}
