import { expect, test } from 'vitest'
import { scanByCommand } from './scan-by-command.ts'

const file = (text: string) => new TextEncoder().encode(text)

test('a file is infected or clean by what the scanner ends with', async () => {
  // grep ends with 0 where it finds something: here that is what a clean file holds.
  const scan = scanByCommand('grep -q clean')
  expect(await scan(file('clean'))).toBe('clean')
  expect(await scan(file('worm'))).toBe('infected')
})

test.each(['grep --no-such-option', 'no-such-scanner -'])(
  'a file that %s could not look at is not let in',
  async (command) => {
    await expect(scanByCommand(command)(file('a'))).rejects.toMatchObject({ code: 'scanner-failed' })
  },
)
