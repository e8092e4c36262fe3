import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createHandOver } from '../../renderer/report/editor/hand-over.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const writeAfter = (stored: string) => {
  const handed: string[] = []
  let text = stored
  const handOver = createHandOver(
    stored,
    () => text,
    (markup) => handed.push(markup),
  )
  const write = (next: string) => {
    text = next
    handOver.schedule()
  }
  return { handed, handOver, write }
}

test('a text is handed over soon, once for keys in quick succession, and not at all while nobody touches it', () => {
  const { handed, handOver, write } = writeAfter('een')
  handOver.flush()
  vi.runAllTimers()
  expect(handed).toEqual([])
  write('een t')
  write('een tw')
  expect(handed).toEqual([])
  vi.runAllTimers()
  expect(handed).toEqual(['een tw'])
})

test('a text that is left is handed over at once, and not again later', () => {
  const { handed, handOver, write } = writeAfter('een')
  write('twee')
  handOver.flush()
  expect(handed).toEqual(['twee'])
  vi.runAllTimers()
  expect(handed).toEqual(['twee'])
})

test('what is written and taken back at once changes nothing', () => {
  const { handed, handOver, write } = writeAfter('een')
  write('eens')
  write('een')
  handOver.flush()
  expect(handed).toEqual([])
})

test('its own texts are known when they come back, an older one only until a newer came', () => {
  const { handOver, write } = writeAfter('een')
  for (const text of ['twee', 'drie']) {
    write(text)
    handOver.flush()
  }
  expect(handOver.confirm('twee')).toBe(true)
  expect(handOver.confirm('een')).toBe(false)
  expect(handOver.confirm('drie')).toBe(true)
  expect(handOver.confirm('vier')).toBe(false)
})

test('a text of someone else takes the place of what was still to be handed over', () => {
  const { handed, handOver, write } = writeAfter('een')
  write('twee')
  handOver.restart('drie')
  vi.runAllTimers()
  expect(handed).toEqual([])
  expect(handOver.confirm('drie')).toBe(true)
})
