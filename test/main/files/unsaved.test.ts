import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import { answer } from '../../../main/api.ts'
import { unsavedIn } from '../../../main/files/unsaved.ts'
import { freshApp } from '../../helpers/app.ts'

const typing = { type: 'activity', id: null, values: { title: 'Samen l', startDate: 'volgende week' } } as const

it('what was typed is there for the next start, and gone once that is settled', async () => {
  const { folder, openFile, context } = await freshApp()
  expect(await answer(context, 'unsaved.keep', { drafts: [typing] })).toMatchObject({ ok: true })
  const next = unsavedIn(folder, openFile)
  const [left] = next.left()
  expect(left).toMatchObject(typing)
  next.settle(left?.key ?? '')
  expect(next.left()).toEqual([])
  expect(existsSync(join(folder, 'niet-bewaard.json'))).toBe(false)
})

it('what another page left stays until it is settled, whatever is typed and saved meanwhile', async () => {
  const { folder, openFile, context } = await freshApp()
  context.unsaved.keep([typing])
  expect(context.unsaved.left()).toHaveLength(1)
  context.unsaved.keep([{ type: 'event', id: null, values: { title: 'Tref' } }])
  context.unsaved.keep([])
  expect(unsavedIn(folder, openFile).left()).toMatchObject([typing])
})

it('a save takes out what it saved, at once; what it refused follows the new record', async () => {
  const { folder, openFile, context } = await freshApp()
  context.unsaved.keep([typing])
  await answer(context, 'record.save', { type: 'activity', id: null, patch: { title: 'Samen lezen' } })
  expect(unsavedIn(folder, openFile).left()).toMatchObject([{ id: 1, values: { startDate: 'volgende week' } }])
  expect(openFile.store().get('activity', 1).startDate).toBeNull()
})

it('what was typed into a record that went for good goes with it', async () => {
  const { folder, openFile, context } = await freshApp()
  const { id } = openFile.store().save('testimonial', null, { quote: 'Fijn' })
  context.unsaved.keep([{ type: 'testimonial', id, values: { speaker: 'Godelieve' } }])
  expect(readFileSync(join(folder, 'niet-bewaard.json'), 'utf8')).toContain('Godelieve')
  openFile.store().remove('testimonial', id)
  await answer(context, 'bin.empty', { due: false })
  expect(existsSync(join(folder, 'niet-bewaard.json'))).toBe(false)
})

it('the example keeps nothing, and offers nothing of one’s own', async () => {
  const { folder, openFile, context } = await freshApp()
  context.unsaved.keep([typing])
  await openFile.openExample()
  expect(context.unsaved.left()).toEqual([])
  context.unsaved.keep([{ type: 'event', id: null, values: { title: 'Proef' } }])
  expect(readFileSync(join(folder, 'niet-bewaard.json'), 'utf8')).not.toContain('Proef')
})

it('what was typed in one file is not offered in another, and waits for its own', async () => {
  const { folder, openFile, context } = await freshApp()
  context.unsaved.keep([typing])
  const own = openFile.store().path
  const other = await openStore(join(folder, 'ander.jaarverslag'))
  other.close()
  await openFile.openOther(other.path)
  expect(unsavedIn(folder, openFile).left()).toEqual([])
  context.unsaved.keep([{ type: 'event', id: null, values: { title: 'Tref' } }])
  await openFile.openOther(own)
  expect(unsavedIn(folder, openFile).left()).toMatchObject([typing])
})

it.each(['', 'geen json', '{}', '[{"type": "geheim"}]'])('a file of %j offers nothing', async (content) => {
  const { folder, openFile } = await freshApp()
  writeFileSync(join(folder, 'niet-bewaard.json'), content)
  expect(unsavedIn(folder, openFile).left()).toEqual([])
})

it('fields that the record does not have are refused', async () => {
  const { context } = await freshApp()
  const drafts = [{ type: 'activity', id: null, values: { secret: 'x' } }]
  expect(await answer(context, 'unsaved.keep', { drafts })).toMatchObject({ ok: false })
})

it('what is typed now lies beside what an earlier page left', async () => {
  const { folder, openFile, context } = await freshApp()
  const other = { type: 'event', id: null, values: { title: 'Tref' } } as const
  context.unsaved.keep([typing])
  context.unsaved.left()
  context.unsaved.keep([other])
  expect(unsavedIn(folder, openFile).left()).toMatchObject([typing, other])
})

it('a save takes out nothing of another type, nor of another record', async () => {
  const { folder, openFile, context } = await freshApp()
  const event = { type: 'event', id: null, values: { title: 'Tref' } } as const
  const known = {
    type: 'activity',
    id: openFile.store().save('activity', null, {}).id,
    values: { title: 'B' },
  } as const
  context.unsaved.keep([typing, event, known])
  context.unsaved.saved('activity', null, 2, ['title', 'startDate'])
  expect(unsavedIn(folder, openFile).left()).toMatchObject([event, known])
})

it('a save in the example takes out nothing of one’s own', async () => {
  const { folder, openFile, context } = await freshApp()
  context.unsaved.keep([typing])
  await openFile.openExample()
  context.unsaved.saved('activity', null, 1, ['title', 'startDate'])
  await openFile.openOwn()
  expect(unsavedIn(folder, openFile).left()).toMatchObject([typing])
})

it('what was typed into a record of one file waits for that file, also where another has no such record', async () => {
  const { folder, openFile, context } = await freshApp()
  const { id } = openFile.store().save('event', null, { title: 'Trefdag' })
  context.unsaved.keep([{ type: 'event', id, values: { title: 'Trefdag 2' } }])
  const own = openFile.store().path
  const other = await openStore(join(folder, 'ander.jaarverslag'))
  other.close()
  await openFile.openOther(other.path)
  expect(context.unsaved.left()).toEqual([])
  await openFile.openOther(own)
  expect(context.unsaved.left()).toMatchObject([{ type: 'event', id, values: { title: 'Trefdag 2' } }])
})

it('a page that is gone settles nothing any more, and the next one each by itself', async () => {
  const { context } = await freshApp()
  context.unsaved.keep([typing, { type: 'event', id: null, values: { title: 'Tref' } }])
  const [former] = context.unsaved.left()
  const [first] = context.unsaved.left()
  context.unsaved.settle(former?.key ?? '')
  expect(context.unsaved.left()).toHaveLength(2)
  context.unsaved.settle(first?.key ?? '')
  expect(context.unsaved.left()).toHaveLength(2)
  context.unsaved.settle(context.unsaved.left()[0]?.key ?? '')
  expect(context.unsaved.left()).toMatchObject([{ type: 'event' }])
})
