import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  useNavigate,
} from '@tanstack/react-router'
import { readYear } from './features/bureau/read-year.ts'
import { EditorScreen } from './features/editor/editor-screen.tsx'
import { HomeScreen } from './features/home/home-screen.tsx'
import { readDeskSearch, readReviewSearch } from './features/review/review-search.ts'
import { SharedEditor } from './features/shared-packages/shared-editor.tsx'
import { readTrailFilter } from './features/trail/trail-filter.ts'

const rootRoute = createRootRoute({ component: Outlet })

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: function Home() {
    const navigate = useNavigate()
    return (
      <HomeScreen
        onOpen={(id) => navigate({ to: '/packages/$id', params: { id } })}
        onOpenShared={({ regionId, packageId }) =>
          navigate({ to: '/regions/$regionId/packages/$packageId', params: { regionId: `${regionId}`, packageId } })
        }
      />
    )
  },
})

const packageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/packages/$id',
  component: function Package() {
    const { id } = packageRoute.useParams()
    return <EditorScreen id={id} />
  },
})

const sharedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions/$regionId/packages/$packageId',
  component: function Shared() {
    const { regionId, packageId } = sharedRoute.useParams()
    return <SharedEditor regionId={Number(regionId)} packageId={packageId} />
  },
})

const trailRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions/$regionId/trail',
  validateSearch: readTrailFilter,
  component: lazyRouteComponent(() => import('./features/trail/trail-route.tsx'), 'TrailRoute'),
})

const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions/$regionId/review',
  validateSearch: readReviewSearch,
  component: lazyRouteComponent(() => import('./features/review-queue/review-queue-screen.tsx'), 'ReviewQueueScreen'),
})

const copiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions/$regionId/review/copies',
  validateSearch: readReviewSearch,
  component: lazyRouteComponent(() => import('./features/review-copies/copies-screen.tsx'), 'CopiesScreen'),
})

const consistencyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions/$regionId/review/consistency',
  validateSearch: readReviewSearch,
  component: lazyRouteComponent(
    () => import('./features/review-consistency/consistency-screen.tsx'),
    'ConsistencyScreen',
  ),
})

const reviewDeskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions/$regionId/review/$packageId',
  validateSearch: readDeskSearch,
  component: lazyRouteComponent(() => import('./features/review-desk/review-desk-screen.tsx'), 'ReviewDeskScreen'),
})

const bureauRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions/$regionId/bureau',
  validateSearch: readYear,
  component: lazyRouteComponent(() => import('./features/bureau/bureau-route.tsx'), 'BureauRoute'),
})

const administrationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions/$regionId/administration/$section',
  component: lazyRouteComponent(
    () => import('./features/administration/administration-route.tsx'),
    'AdministrationRoute',
  ),
})

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./features/account/account-screen.tsx'), 'AccountScreen'),
})

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation/{-$token}',
  component: lazyRouteComponent(() => import('./features/account/invitation-route.tsx'), 'InvitationRoute'),
})

/** Addresses behind a hash, so that any server of files will do. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    packageRoute,
    sharedRoute,
    trailRoute,
    bureauRoute,
    administrationRoute,
    reviewRoute,
    copiesRoute,
    consistencyRoute,
    reviewDeskRoute,
    accountRoute,
    invitationRoute,
  ]),
  history: createHashHistory(),
})

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router
  }
}
