import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  useNavigate,
} from '@tanstack/react-router'
import { EditorScreen } from './features/editor/editor-screen.tsx'
import { HomeScreen } from './features/home/home-screen.tsx'

const rootRoute = createRootRoute({ component: Outlet })

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: function Home() {
    const navigate = useNavigate()
    return <HomeScreen onOpen={(id) => navigate({ to: '/packages/$id', params: { id } })} />
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

/** Addresses behind a hash, so that any server of files will do. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([homeRoute, packageRoute]),
  history: createHashHistory(),
})

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router
  }
}
