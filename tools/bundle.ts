import { bundleCli } from './bundle/bundle-cli.ts'
import { root } from './start/root.js'

process.stdout.write(`${await bundleCli(root)}\n`)
