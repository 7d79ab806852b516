import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeRuleBook } from './docs/write-rule-book.ts'
import { ensureModules } from './start/ensure-modules.js'
import { root } from './start/root.js'

/**
 * Writes the rule book and builds the static site of the documentation into docs/.vitepress/dist. The site generator has
 * packages of its own, installed here, so that reading a file needs none of them.
 */
const docs = join(root, 'docs')
writeRuleBook(root)
await ensureModules(docs)
const manifest = createRequire(join(docs, 'package.json')).resolve('vitepress/package.json')
const { build } = await import(pathToFileURL(join(dirname(manifest), 'dist/node/index.js')).href)
await build(docs)
