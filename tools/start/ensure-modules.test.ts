import { expect, test } from 'vitest'
import { agrees } from './ensure-modules.js'

const yaml = { version: '2.9.1', integrity: 'sha512-a' }
const windowsOnly = { version: '1.0.0', integrity: 'sha512-b', optional: true }

test.each([
  ['an install with every locked package agrees', { 'node_modules/yaml': yaml }, true],
  ['a package that is missing does not', {}, false],
  ['another version does not', { 'node_modules/yaml': { ...yaml, version: '2.9.0' } }, false],
  ['other contents under the same version do not', { 'node_modules/yaml': { ...yaml, integrity: 'sha512-c' } }, false],
])('%s', (_, installed, expected) => {
  expect(agrees({ '': {}, 'node_modules/yaml': yaml, 'node_modules/windows': windowsOnly }, installed)).toBe(expected)
})
