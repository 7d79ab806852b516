import { expect, test } from 'vitest'
import { outwardAddresses } from './outward-address.ts'
import { resolveTarget } from './resolve-target.ts'

const anywhere = () => true

test.each([
  ['no web address', 'ftp://8.8.8.8/'],
  ['no web address', 'file:///etc/passwd'],
  ['no web address', 'hook'],
  ['no web address', 'https://somebody:secret@8.8.8.8/'],
  ['no such host', 'https://no-such-host.invalid/'],
])('refuses %s: %s', async (_, url) => {
  await expect(resolveTarget(url, anywhere)).rejects.toMatchObject({ code: 'webhook-address-refused' })
})

test.each([
  'http://localhost:5180/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f.0.0.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://169.254.169.254/latest/meta-data/',
])('refuses %s, which leads inside, however it is written', async (url) => {
  await expect(resolveTarget(url, outwardAddresses())).rejects.toMatchObject({
    code: 'webhook-address-refused',
    forUser: expect.stringContaining('内部地址'),
  })
})

test('gives the address that was looked at', async () => {
  const { url, address } = await resolveTarget('https://8.8.8.8:8443/hook?a=1', outwardAddresses())
  expect([url.href, address]).toEqual(['https://8.8.8.8:8443/hook?a=1', '8.8.8.8'])
})
