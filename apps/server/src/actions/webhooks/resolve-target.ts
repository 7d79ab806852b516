import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { serverError } from '../../errors.ts'
import type { MayReach } from './outward-address.ts'

/** Where a message goes: the address is the one that was looked at, so that a name cannot mean another by the time it is used. */
export interface Target {
  readonly url: URL
  readonly address: string
}

/** Refuses what is no address of a web server, or one that is not to be reached from here. */
export async function resolveTarget(text: string, mayReach: MayReach): Promise<Target> {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    throw refused('应以 https:// 或 http:// 开头，不含用户名和密码。', 'no web address')
  const addresses = await addressesOf(url.hostname.replace(/^\[|\]$/g, ''))
  const [address] = addresses
  if (address === undefined) throw refused(`找不到主机 ${url.hostname}。`, 'no such host')
  // One of many that leads inside is enough to be refused.
  if (!addresses.every(mayReach)) throw refused(`${url.hostname} 是内部地址。`, `${addresses.join()} is not public`)
  return { url, address }
}

async function addressesOf(host: string): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host]
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address)
  } catch (error) {
    throw refused(`找不到主机 ${host}。`, 'no such host', error)
  }
}

function refused(detail: string, why: string, cause?: unknown) {
  return serverError('webhook-address-refused', why, { detail, cause })
}
