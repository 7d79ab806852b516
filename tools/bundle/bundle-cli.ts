import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'

/**
 * Makes the command line as it is published: a few files of JavaScript in apps/cli/dist, with the documents of the rules and a
 * manifest. Reading three hundred modules is most of what a short command takes; as a bundle it starts in a sixth of the time.
 */
export async function bundleCli(root: string): Promise<string> {
  const output = join(root, 'apps/cli/dist')
  rmSync(output, { recursive: true, force: true })
  const outside = outsideOf(root)
  const bundle = await rolldown({
    input: {
      main: join(root, 'apps/cli/src/main.ts'),
      'batch-worker': join(root, 'apps/cli/src/batch/batch-worker.ts'),
      'pdf-thread': join(root, 'packages/readers/src/pdf/pdf-thread.ts'),
      'package-worker': join(root, 'apps/server/src/actions/judging/package-worker.ts'),
    },
    platform: 'node',
    external: (id) =>
      id.startsWith('node:') || Object.keys(outside).some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [besideMain],
  })
  await bundle.write({ dir: output, banner: (chunk) => (chunk.name === 'main' ? '#!/usr/bin/env node' : '') })
  await bundle.close()
  cpSync(join(root, 'packages/audit/src/rules'), join(output, 'rules'), { recursive: true, filter: isDocument })
  cpSync(join(root, 'apps/server/migrations'), join(output, 'migrations'), { recursive: true })
  writeFileSync(join(output, 'package.json'), `${JSON.stringify(manifestOf(root, outside), null, 2)}\n`)
  return output
}

/**
 * Packages that are installed, not bundled: those that find files of their own beside themselves, and all that only the server
 * needs, some of which hold machine code.
 */
function outsideOf(root: string): Readonly<Record<string, string>> {
  const besideThemselves = ['packages/readers', 'packages/writers'].flatMap((path) =>
    Object.entries(read(root, path).dependencies).filter(([name]) =>
      /^(?:pdfjs-dist|harfbuzzjs|@fontsource)/.test(name),
    ),
  )
  const ofServer = Object.entries(read(root, 'apps/server').dependencies).filter(
    ([name]) => !name.startsWith('@mingxiao/') && name !== 'zod',
  )
  return Object.fromEntries([...besideThemselves, ...ofServer])
}

/** Threads and documents stand beside the bundle, where in the checkout they stand beside their package. */
const besideMain: Plugin = {
  name: 'beside-main',
  transform(code, id) {
    if (!id.endsWith('.ts')) return null
    const changed = code
      .replaceAll(/new URL\('\.\/([\w-]+)\.ts', import\.meta\.url\)/g, "new URL('./$1.js', import.meta.url)")
      .replaceAll("import.meta.resolve('@mingxiao/audit')", 'import.meta.url')
      .replaceAll("new URL('../../migrations/', import.meta.url)", "new URL('./migrations/', import.meta.url)")
    return changed === code ? null : { code: changed, map: null }
  },
}

function isDocument(path: string): boolean {
  return !/\.\w+$/.test(path) || path.endsWith('.md')
}

interface Manifest {
  readonly version: string
  readonly license: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

function read(root: string, path: string): Manifest {
  return JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
}

/** What npm needs to know of the published command: its name, its binary and the packages that are not in the bundle. */
function manifestOf(root: string, dependencies: Readonly<Record<string, string>>) {
  const { version, license } = read(root, 'apps/cli')
  const { optionalDependencies } = read(root, 'apps/server')
  const bin = { mingxiao: 'main.js' }
  return {
    name: 'mingxiao',
    version,
    license,
    type: 'module',
    bin,
    dependencies,
    optionalDependencies,
    engines: { node: '>=24' },
  }
}
