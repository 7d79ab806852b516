import { buildPages } from './bundle/build-pages.ts'
import { bundleCli } from './bundle/bundle-cli.ts'
import { root } from './start/root.js'

const output = await bundleCli(root)
await buildPages(root, output)
process.stdout.write(`${output}\n`)
