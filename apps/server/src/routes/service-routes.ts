import { endpoints } from '@mingxiao/contract'
import { pingDatabase } from '../store/ping-database.ts'
import { addRoute } from './add-route.ts'
import type { Server } from './server.ts'

export function addServiceRoutes(server: Server): void {
  addRoute(server, endpoints.readHealth, async () => ({ status: 'ok' as const }))
  addRoute(server, endpoints.readReadiness, async () => {
    await pingDatabase(server.services.database)
    return { status: 'ok' as const }
  })
}
