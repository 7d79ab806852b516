import type { FastifyReply, FastifyRequest } from 'fastify'
import { listPublicRegions, searchPublished } from '../actions/publishing/list-published.ts'
import { publishedFiles } from '../actions/publishing/published-files.ts'
import { readPublished } from '../actions/publishing/read-published.ts'
import { listPage, rowsOnPage } from '../pages/list-page.ts'
import { packagePage } from '../pages/package-page.ts'
import type { PageSetting } from '../pages/page-setting.ts'
import { pageStyle } from '../pages/page-style.ts'
import { regionsPage } from '../pages/regions-page.ts'
import { addPage, numberIn, textIn } from './add-page.ts'
import { sendPage } from './send-page.ts'
import { sendPublishedFile } from './send-published-file.ts'
import type { Server } from './server.ts'

/** What everybody may read of packages, as pages that need no script. */
export function addPublicPageRoutes(server: Server): void {
  const { services, now } = server
  const regions =
    (behind: '' | '/verify') =>
    async (setting: PageSetting, { query }: FastifyRequest, reply: FastifyReply) => {
      const all = await listPublicRegions(services)
      const [only, ...others] = all
      if (!only || others.length > 0) return regionsPage(setting, all, { behind, name: textIn(query, 'name') })
      return reply.redirect(setting.link(`/public/regions/${only.region_id}${behind}`))
    }
  server.app.get('/public/style.css', { schema: { hide: true } }, (request, reply) =>
    sendPage(request, reply, pageStyle, 'text/css'),
  )
  addPage(server, '/public', regions(''))
  addPage(server, '/public/verify', regions('/verify'))
  addPage(server, '/public/regions/:regionId', async (setting, request) => {
    const regionId = numberIn(request.params, 'regionId')
    const [year, page, unit] = [
      numberIn(request.query, 'year'),
      numberIn(request.query, 'page'),
      textIn(request.query, 'unit'),
    ]
    const query = { year: year || undefined, unit: unit || undefined, page: Math.max(1, page) }
    const span = { limit: rowsOnPage + 1, offset: (query.page - 1) * rowsOnPage }
    return listPage(setting, regionId, await searchPublished(services, regionId, { ...query, ...span }), query)
  })
  addPage(server, '/public/regions/:regionId/packages/:packageId', async (setting, { params }) => {
    const [regionId, packageId] = [numberIn(params, 'regionId'), textIn(params, 'packageId')]
    const published = await readPublished(services, regionId, packageId)
    return packagePage(setting, published, await publishedFiles(services, regionId, packageId, now()))
  })
  addPage(server, '/public/regions/:regionId/packages/:packageId/files/:format', (_, request, reply) =>
    sendPublishedFile(server, {
      request,
      reply,
      regionId: numberIn(request.params, 'regionId'),
      packageId: textIn(request.params, 'packageId'),
      format: textIn(request.params, 'format'),
    }),
  )
}
