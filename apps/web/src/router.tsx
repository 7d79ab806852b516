import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  useNavigate,
} from '@tanstack/react-router'
import { EditorScreen } from './features/editor/editor-screen.tsx'
import { HomeScreen } from './features/home/home-screen.tsx'
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

/** Addresses behind a hash, so that any server of files will do. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([homeRoute, packageRoute, sharedRoute, trailRoute]),
  history: createHashHistory(),
})

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router
  }
}
