import { getRouteApi } from '@tanstack/react-router'
import { OfficeFrame } from '../office/office-frame.tsx'
import { queueAddress } from '../review/review-address.ts'
import { reviewTexts } from '../review/review-texts.ts'
import { deskTexts } from './desk-texts.ts'
import { ReviewDesk } from './review-desk.tsx'
import { useReviewPackage } from './use-review-package.ts'
import '../review/review.css'
import './review-desk.css'

const route = getRouteApi('/regions/$regionId/review/$packageId')

/** One package of the queue, beside all that a reviewer goes by. */
export function ReviewDeskScreen() {
  const { regionId, packageId } = route.useParams()
  const { at, ...search } = route.useSearch()
  const key = { regionId: Number(regionId), packageId }
  const { data, isError } = useReviewPackage(key)
  const { organisationName = '' } = data?.head ?? {}
  const path = [{ label: reviewTexts.queue, href: queueAddress(key.regionId, search) }]
  return (
    <OfficeFrame regionId={key.regionId} screen="review" title={organisationName || deskTexts.panel} path={path}>
      {(me) => {
        if (isError) return <p role="alert">{deskTexts.missing}</p>
        if (!data) return <p className="hint">{reviewTexts.reading}</p>
        return <ReviewDesk key={packageId} packageKey={key} content={data} me={me} search={search} at={at ?? null} />
      }}
    </OfficeFrame>
  )
}
