import { type Change, diffDrafts } from '@mingxiao/drafts'
import { publishedSubmissions } from '../../store/packages/published.ts'
import { receiptsOf } from '../../store/packages/receipts.ts'
import { waiversOf } from '../../store/packages/waivers.ts'
import { findOrganisation } from '../../store/region/organisations.ts'
import type { WaiverTable } from '../../store/tables.ts'
import type { DescribedDraft } from '../judging/describe-draft.ts'
import { judgeCells } from '../judging/judge-cells.ts'
import type { JudgedFinding } from '../judging/judge-draft.ts'
import { KeptLately } from '../judging/kept-lately.ts'
import { readingThreads } from '../judging/package-threads.ts'
import { maskedText } from '../judging/without-personal-data.ts'
import { waiverOf } from '../review/findings-refusal.ts'
import type { Services } from '../scope/services.ts'
import { findPublished } from './find-published.ts'
import { inPublic } from './in-public.ts'

/** A published package with all that everybody may know of it. */
export interface ReadPublished extends DescribedDraft {
  readonly regionId: number
  readonly region: string
  readonly id: string
  readonly unit: string
  readonly department: string | null
  readonly year: number
  readonly submission: number
  readonly publishedAt: Date
  readonly receipts: readonly { readonly number: string; readonly issuedAt: Date }[]
  readonly acknowledged: readonly AcknowledgedFinding[]
  /** What the unit published for the year, this package among it, the first one first. */
  readonly submissions: readonly { readonly id: string; readonly submission: number; readonly publishedAt: Date }[]
  /** What differs from what was published before it; null for the first. */
  readonly changes: readonly Change[] | null
}

/** A finding that stands because the bureau let it, and why. */
export interface AcknowledgedFinding {
  readonly finding: JudgedFinding
  readonly reason: string
}

export async function readPublished(services: Services, regionId: number, packageId: string): Promise<ReadPublished> {
  const read = await inPublic(services, regionId, async (work, region) => {
    const published = await findPublished(work, regionId, packageId)
    const { parent_id } = published.pack
    const submissions = await publishedSubmissions(work, published.pack)
    const at = submissions.findIndex(({ id }) => id === packageId)
    const former = submissions[at - 1]
    return {
      ...published,
      region: region.name,
      department: parent_id === null ? undefined : await findOrganisation(work, regionId, parent_id),
      receipts: await receiptsOf(work, regionId, packageId),
      waivers: await waiversOf(work, regionId, packageId),
      submissions,
      publishedAt: submissions[at]?.made_at ?? published.pack.updated_at,
      former: former ? (await findPublished(work, regionId, former.id)).draft : null,
    }
  })
  const { pack, draft, former, submissions } = read
  const described = await lately.take(`${pack.id} ${pack.revision}`, () => readingThreads.describe(draft))
  const judged = await judgeCells(pack, read.cells)
  return {
    ...described,
    regionId,
    region: read.region,
    id: pack.id,
    unit: pack.organisation_name,
    department: read.department?.name ?? null,
    year: pack.year,
    submission: pack.submission,
    publishedAt: read.publishedAt,
    receipts: read.receipts.map(({ number, issued_at }) => ({ number, issuedAt: issued_at })),
    acknowledged: judged.findings.flatMap((finding) => acknowledgedBy(read.waivers, finding)),
    submissions: submissions.map(({ id, submission, made_at }) => ({ id, submission, publishedAt: made_at })),
    changes: former && diffDrafts(former, draft),
  }
}

const lately = new KeptLately<DescribedDraft>(50)

function acknowledgedBy(waivers: readonly WaiverTable[], finding: JudgedFinding): readonly AcknowledgedFinding[] {
  const waiver = waiverOf(finding, waivers)
  return waiver?.accepted_at ? [{ finding, reason: maskedText(waiver.reason) }] : []
}
