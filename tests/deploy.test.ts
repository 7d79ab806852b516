import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = new URL('..', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

/** What the server reads from its environment. */
const variables = [...read('apps/server/src/read-server-settings.ts').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(
  ([, name = '']) => name,
)

describe('whoever runs the server', () => {
  test('finds every variable in the guide, and none that there is not', () => {
    const rows = read('docs/guides/server.md').match(/^\| `.*$/gm) ?? []
    const explained = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name),
    )
    expect(variables.length).toBeGreaterThan(20)
    expect(explained.toSorted()).toEqual(variables.toSorted())
  })
  test.each(['deploy/mingxiao.service', 'deploy/mingxiao.env.example', 'deploy/Containerfile'])(
    'finds nothing in %s that the server does not read',
    (file) => {
      const named = [...read(file).matchAll(/\b(MINGXIAO_[A-Z_]+|DATABASE_URL)=/g)].map(([, name]) => name)
      expect(named.filter((name) => !variables.includes(name ?? ''))).toEqual([])
      expect(named).not.toEqual([])
    },
  )
})

test('what the container file copies by name is there', () => {
  const manifests =
    read('deploy/Containerfile')
      .match(/cp --parents ([^\\\n]+) \/manifests/)?.[1]
      ?.split(' ') ?? []
  expect(manifests.length).toBeGreaterThan(3)
  const named = manifests.filter((path) => !path.includes('*'))
  expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
})

const analyze = ['/usr/bin/systemd-analyze', '/bin/systemd-analyze'].find((path) => existsSync(path))

describe.runIf(analyze)('systemd', () => {
  const unit = fileURLToPath(new URL('deploy/mingxiao.service', root))
  test('takes the unit as it stands', () => {
    const { stdout, stderr } = spawnSync(analyze ?? '', ['verify', unit], { encoding: 'utf8' })
    // The program need not be installed here.
    const said = `${stdout}${stderr}`.split('\n').filter((line) => line !== '' && !line.includes('is not executable'))
    expect(said).toEqual([])
  })
})
