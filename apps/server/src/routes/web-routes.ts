import { existsSync } from 'node:fs'
import { join } from 'node:path'
import files from '@fastify/static'
import { serverError } from '../errors.ts'
import type { Server } from './server.ts'

/** The web application at /: files of one folder, whose names change with their content, so that browsers may keep them. */
export async function addWebRoutes({ app, settings }: Server): Promise<void> {
  const { webFolder } = settings
  if (webFolder === null) return
  if (!existsSync(join(webFolder, 'index.html'))) {
    throw serverError('web-not-built', `${webFolder} has no index.html`, { detail: webFolder })
  }
  await app.register(files, {
    root: webFolder,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const keeps = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
      reply.header('cache-control', keeps)
    },
  })
}
