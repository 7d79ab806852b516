import { join } from 'node:path'
import { build } from 'vite'

/** Builds the web application beside the bundled command line, which serves it from there. */
export async function buildPages(root: string, output: string): Promise<void> {
  const outDir = join(output, 'web')
  await build({ root: join(root, 'apps/web'), logLevel: 'error', build: { outDir, emptyOutDir: true } })
}
