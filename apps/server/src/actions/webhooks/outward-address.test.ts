import { describe, expect, test } from 'vitest'
import { isNetwork, outwardAddresses } from './outward-address.ts'

describe('messages are sent to public addresses', () => {
  test.each(['8.8.8.8', '110.242.68.66', '2400:3200::1', '172.32.0.1', '100.128.0.1'])('such as %s', (address) => {
    expect(outwardAddresses()(address)).toBe(true)
  })
  test.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '2002:7f00:1::',
    '2001:db8::1',
    'localhost',
    '0x7f000001',
    '',
  ])('never to %s', (address) => {
    expect(outwardAddresses()(address)).toBe(false)
  })
  test('and to networks of our own that were named, and no others', () => {
    const mayReach = outwardAddresses(['10.20.0.0/16', '127.0.0.1', 'fd00:1::/32'])
    const asked = ['10.20.3.4', '127.0.0.1', 'fd00:1::7', '10.21.0.1', '127.0.0.2', 'fd00:2::7', '8.8.8.8']
    expect(asked.map((address) => mayReach(address))).toEqual([true, true, true, false, false, false, true])
  })
})

test('a network is an address with or without the length of its prefix', () => {
  const texts = ['10.0.0.0/8', '10.0.0.1', 'fd00::/8', '10.0.0.0/33', '10.0.0.0/', 'fd00::/129', 'ten', '1/2/3', '']
  expect(texts.map(isNetwork)).toEqual([true, true, true, false, false, false, false, false, false])
})
