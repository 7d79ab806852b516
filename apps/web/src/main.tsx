import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startEngine } from './features/engine/engine.ts'
import { EngineContext } from './features/engine/use-engine.ts'
import { router } from './router.tsx'
import { language } from './ui/in-language.ts'
import './ui/theme.css'
import './ui/controls.css'
import './features/home/home.css'
import './features/editor/editor.css'
import './features/paper/paper.css'
import './features/margin/margin.css'
import './features/moving/moving.css'
import './features/notes/notes.css'
import './features/cell-panel/cell-panel.css'

const root = document.querySelector('#root')
if (!root) throw new Error('the page has no place for the application')

document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN'

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <EngineContext value={startEngine()}>
        <RouterProvider router={router} />
      </EngineContext>
    </QueryClientProvider>
  </StrictMode>,
)
