import { BlockList, isIP } from 'node:net'

/** Tells addresses that messages may be sent to from those that are ours alone. */
export type MayReach = (address: string) => boolean

/**
 * Whoever names an address for webhooks must not have the server knock at its own network: nothing is sent to addresses that
 * are not public (RFC 6890), but to those of `networks` (such as 10.20.0.0/16), which whoever runs the server has named.
 */
export function outwardAddresses(networks: readonly string[] = []): MayReach {
  const named = listOf(networks)
  return (address) => {
    const family = familyOf(address)
    if (family === null) return false
    if (named.check(address, family)) return true
    if (family === 'ipv4') return !notPublic.check(address, 'ipv4')
    return unicast.check(address, 'ipv6') && !notPublic.check(address, 'ipv6')
  }
}

/** Whether a text names a network: an address, with or without the length of its prefix. */
export function isNetwork(text: string): boolean {
  const [address = '', length, more] = text.split('/')
  const most = { ipv4: 32, ipv6: 128 }[familyOf(address) ?? 'ipv4']
  if (familyOf(address) === null || more !== undefined) return false
  return length === undefined || (/^\d{1,3}$/.test(length) && Number.parseInt(length, 10) <= most)
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', length] = network.split('/')
    const family = familyOf(address)
    if (family === null) throw new Error(`“${network}” is no network`)
    if (length === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number.parseInt(length, 10), family)
  }
  return list
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address)
  return version === 4 ? 'ipv4' : version === 6 ? 'ipv6' : null
}

/** All that is given out to anybody in version 6 (RFC 4291 §2.4), less what leads back into version 4 or nowhere. */
const unicast = listOf(['2000::/3'])
const notPublic = listOf([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
])
