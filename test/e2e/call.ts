import type { Page } from '@playwright/test'

type Answer = { readonly ok: boolean; readonly value?: unknown; readonly error?: { readonly kind: string } }

/** Calls main as the page would, but with any name and any input. */
export const call = (page: Page, name: unknown, input?: unknown): Promise<Answer> =>
  page.evaluate(
    ([asked, given]) => {
      const { jaarverslag } = window as unknown as { jaarverslag: { call: (...args: unknown[]) => Promise<Answer> } }
      return jaarverslag.call(asked, given)
    },
    [name, input] as const,
  )
