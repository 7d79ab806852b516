import type { Me } from '@mingxiao/contract'
import type { ReactNode } from 'react'
import { OfficeFrame } from '../office/office-frame.tsx'
import { rolesIn } from '../office/office-screens.ts'
import { reviewTexts } from './review-texts.ts'
import './review.css'

export type ReviewSection = 'queue' | 'copies' | 'consistency'

interface ReviewFrameProps {
  readonly regionId: number
  readonly section: ReviewSection
  readonly actions?: ReactNode
  readonly children: (me: Me) => ReactNode
}

/** Around the screens that are about many packages: the way from one to another. */
export function ReviewFrame({ regionId, section, actions, children }: ReviewFrameProps) {
  return (
    <OfficeFrame regionId={regionId} screen="review" title={reviewTexts[section]} actions={actions}>
      {(me) => (
        <>
          <nav className="review-sections" aria-label={reviewTexts.sections}>
            {sectionsFor(me, regionId).map((name) => (
              <a key={name} href={addressOf(regionId, name)} aria-current={name === section ? 'page' : undefined}>
                {reviewTexts[name]}
              </a>
            ))}
          </nav>
          {children(me)}
        </>
      )}
    </OfficeFrame>
  )
}

/** How strictly colleagues score is no matter of third parties. */
function sectionsFor(me: Me, regionId: number): readonly ReviewSection[] {
  const isReviewer = rolesIn(me, regionId).some((role) => role !== 'third-party')
  return isReviewer ? ['queue', 'copies', 'consistency'] : ['queue', 'copies']
}

function addressOf(regionId: number, section: ReviewSection): string {
  return `#/regions/${regionId}/review${section === 'queue' ? '' : `/${section}`}`
}
