import { listRegions } from '../../store/region/list-regions.ts'
import { setCheckpoint } from '../../store/trail-ends.ts'
import { withContext } from '../../store/with-context.ts'
import type { Services } from '../scope/services.ts'

/** Notes down the end of every region's chain. Nobody asks for it, and it changes nothing that the trail is about. */
export async function setCheckpoints({ database }: Pick<Services, 'database'>, at: Date): Promise<void> {
  for (const { region_id } of await listRegions(database)) {
    await withContext(database, { regionId: region_id, organisations: 'region' }, (work) =>
      setCheckpoint(work, region_id, at),
    )
  }
}
