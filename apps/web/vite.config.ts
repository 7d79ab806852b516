import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

export default defineConfig({
  // Hash routes and relative addresses: the folder works under any path, from any server of files.
  base: './',
  plugins: [react(), sample()],
  resolve: {
    // Ant Design and its icons write style elements there, which the content security policy refuses.
    alias: [{ find: /^.*\/(Dom\/dynamicCSS|cssUtils)$/, replacement: path('./src/ui/update-css.ts') }],
  },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Nothing may stand in the page itself, which the content security policy would refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
})

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}

/** The sample package, beside the page. */
function sample(): Plugin {
  const fileName = 'sample.mingxiao.json'
  const read = () => readFileSync(new URL('../../samples/yuanjiang-2024.mingxiao.json', import.meta.url), 'utf8')
  return {
    name: 'sample',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: read() })
    },
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_, response) => {
        response.setHeader('content-type', 'application/json')
        response.end(read())
      })
    },
  }
}
