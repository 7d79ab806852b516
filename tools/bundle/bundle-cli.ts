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
  const bundle = await rolldown({
    input: {
      main: join(root, 'apps/cli/src/main.ts'),
      'batch-worker': join(root, 'apps/cli/src/batch/batch-worker.ts'),
      'pdf-thread': join(root, 'packages/readers/src/pdf/pdf-thread.ts'),
    },
    platform: 'node',
    external: (id) => id.startsWith('node:') || outside.some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [besideMain],
  })
  await bundle.write({ dir: output, banner: (chunk) => (chunk.name === 'main' ? '#!/usr/bin/env node' : '') })
  await bundle.close()
  cpSync(join(root, 'packages/audit/src/rules'), join(output, 'rules'), { recursive: true, filter: isDocument })
  writeFileSync(join(output, 'package.json'), `${JSON.stringify(manifestOf(root), null, 2)}\n`)
  return output
}

/** Packages that find files of their own beside themselves: they are installed, not bundled. */
const outside = ['pdfjs-dist', 'harfbuzzjs', '@expo-google-fonts', '@fontsource']

/** Threads and documents stand beside the bundle, where in the checkout they stand beside their package. */
const besideMain: Plugin = {
  name: 'beside-main',
  transform(code, id) {
    if (!id.endsWith('.ts')) return null
    const changed = code
      .replaceAll(/new URL\('\.\/([\w-]+)\.ts', import\.meta\.url\)/g, "new URL('./$1.js', import.meta.url)")
      .replaceAll("import.meta.resolve('@mingxiao/audit')", 'import.meta.url')
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
}

/** What npm needs to know of the published command: its name, its binary and the packages that are not in the bundle. */
function manifestOf(root: string) {
  const read = (path: string): Manifest => JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
  const { version, license } = read('apps/cli')
  const all = ['packages/readers', 'packages/writers'].flatMap((path) => Object.entries(read(path).dependencies))
  const dependencies = Object.fromEntries(
    all.filter(([name]) => outside.some((kept) => name === kept || name.startsWith(`${kept}/`))),
  )
  return {
    name: 'mingxiao',
    version,
    license,
    type: 'module',
    bin: { mingxiao: 'main.js' },
    dependencies,
    engines: { node: '>=24' },
  }
}
