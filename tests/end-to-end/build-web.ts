import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Builds the web application into a folder of its own, which is returned. */
export function buildWeb(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingxiao-web-'))
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url))
  const cwd = fileURLToPath(new URL('../../apps/web/', import.meta.url))
  const args = [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error']
  execFileSync(process.execPath, args, { cwd, stdio: 'pipe', env: { ...process.env, NODE_ENV: 'production' } })
  return folder
}
