import { z } from 'zod'
import { id, regionId } from './id.ts'

export const packagesPath = '/api/regions/{regionId}/packages'
export const packagePath = '/api/regions/{regionId}/packages/{packageId}'

export const inRegion = z.object({ regionId })
export const ofPackage = z.object({ regionId, packageId: id })
