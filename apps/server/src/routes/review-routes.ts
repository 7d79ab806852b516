import { endpoints } from '@mingxiao/contract'
import { applyVerdict } from '../actions/review/apply-verdict.ts'
import { compareReviewers } from '../actions/review/compare-reviewers.ts'
import { compareWithLastYear } from '../actions/review/compare-with-last-year.ts'
import { readCopies } from '../actions/review/read-copies.ts'
import { readQueue } from '../actions/review/read-queue.ts'
import { readReviewScores } from '../actions/review/read-review-scores.ts'
import { scoreReview } from '../actions/review/score-review.ts'
import { addRoute } from './add-route.ts'
import { given } from './given.ts'
import {
  consistencyAsJson,
  copiesAsJson,
  lastYearAsJson,
  queueAsJson,
  reviewScoresAsJson,
} from './json/review-as-json.ts'
import type { Server } from './server.ts'

/** What reviewers go by, and what they decide on many packages at once. */
export function addReviewRoutes(server: Server): void {
  const { services } = server
  addRoute(server, endpoints.readQueue, async ({ actor, query }) =>
    queueAsJson(await readQueue(services, actor, given(query))),
  )
  addRoute(server, endpoints.applyVerdict, async ({ actor, body }) => ({
    outcomes: [...(await applyVerdict(services, actor, body))],
  }))
  addRoute(server, endpoints.readCopies, async ({ actor, query }) =>
    copiesAsJson(await readCopies(services, actor, query.year)),
  )
  addRoute(server, endpoints.compareReviewers, async ({ actor, query }) =>
    consistencyAsJson(await compareReviewers(services, actor, query.year)),
  )
  addRoute(server, endpoints.readReviewScores, async ({ actor, params }) =>
    reviewScoresAsJson(await readReviewScores(services, actor, params.packageId)),
  )
  addRoute(server, endpoints.scoreReview, async ({ actor, params, body }) => {
    await scoreReview(services, actor, { packageId: params.packageId, ...body })
    return reviewScoresAsJson(await readReviewScores(services, actor, params.packageId))
  })
  addRoute(server, endpoints.compareWithLastYear, async ({ actor, params }) =>
    lastYearAsJson(await compareWithLastYear(services, actor, params.packageId)),
  )
}
