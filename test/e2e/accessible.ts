import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What axe tells: the faults with the source of each, without a selector for every element that it looked at, which takes half its time. */
const told: Parameters<AxeBuilder['options']>[0] = { resultTypes: ['violations'], selectors: false }

/** Everything that axe knows but for these rules; in the dark only the colours are others. */
export const expectAccessible = async (page: Page, state: string, but: readonly string[] = []): Promise<void> => {
  const check = async (axe: AxeBuilder, light: string) => {
    const { violations } = await axe.setLegacyMode(true).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
    expect(found, `${state}, ${light}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await check(new AxeBuilder({ page }).options({ ...told }).disableRules([...but]), 'light')
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await check(new AxeBuilder({ page }).options({ ...told }).withRules(['color-contrast']), 'dark')
}
