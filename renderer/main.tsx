import './styles/index.css'
import './ui/styles/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { lettersReady } from './base/fonts.ts'
import { queryClient } from './base/query-client.ts'
import { settleBeforeLeaving } from './base/save/closing.ts'
import { sayIfRecovered } from './help/recovered.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

settleBeforeLeaving()
sayIfRecovered()
await lettersReady()
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="nl-BE">
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
)
