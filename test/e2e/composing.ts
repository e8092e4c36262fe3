import { crc32, deflateSync } from 'node:zlib'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Store } from '../../db/store.ts'
import { anActivity, saveAll } from './records.ts'

/** Making the PDF takes a while on a slow machine (ms). */
export const onceMade = { timeout: 20_000 }

/** One training in 2022, so that the report has something to tell. */
export const oneTraining = (store: Store): number =>
  saveAll(store, 'activity', [anActivity({ title: 'Samen lezen' })])[0] ?? 0

export const openReport = async (page: Page, year = 2022): Promise<void> => {
  await page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: 'Jaarverslag' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Jaarverslag ${year}` })).toBeVisible()
}

/** Begins the report of the year on the screen. */
export const beginWith = async (page: Page, way: string, button: string): Promise<void> => {
  await page.getByRole('radio', { name: way }).click({ force: true })
  await page.getByRole('button', { name: button }).click()
  await expect(sections(page)).toBeVisible()
}

export const sections = (page: Page): Locator => page.getByRole('grid', { name: 'Onderdelen van het verslag' })
export const titles = (page: Page): Locator => sections(page).locator('.section-title')

/** The text of the pages that are in sight. */
export const pages = (page: Page): Locator => page.getByRole('region', { name: 'Pagina’s van het verslag' })

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG of one colour that says where it was taken: https://www.w3.org/TR/png-3/#eXIf */
export const pngWithPlace = (width: number, height: number, place: string): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, 0x5a)])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('eXIf', Buffer.concat([Buffer.from('MM\0*\0\0\0\u0008\0\0\0\0', 'latin1'), Buffer.from(place)])),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
