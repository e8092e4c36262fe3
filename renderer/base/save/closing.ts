/** The page's half of closing in two steps: it settles what is typed before it goes. */
import { call } from '../api.ts'
import { leaveField } from '../route.ts'
import { flushDrafts, keepTyping, typedNow } from './drafts.ts'
import { settle } from './settle.ts'

const settleAll = (): Promise<boolean> =>
  settle({ finish: leaveField, typed: typedNow, keep: keepTyping, save: flushDrafts })

/** What the last settling left, to be offered when the page begins anew. */
let left = '[]'

/** Settles before the window closes, and before the page is loaded anew: that is held up, and done once all is safe. */
export const settleBeforeLeaving = (): void => {
  window.jaarverslag.onClosing(async () => call('window.settled', { safe: await settleAll() }))
  window.addEventListener('beforeunload', async (event) => {
    leaveField()
    if (['[]', left].includes(JSON.stringify(typedNow()))) return
    event.preventDefault()
    if (!(await settleAll())) return
    left = JSON.stringify(typedNow())
    window.location.reload()
  })
}
