import type { Page } from '@playwright/test'
import { recordNames } from '../../db/model/index.ts'
import { expect, test } from './app.ts'
import { call } from './call.ts'

const outside = 'https://outside.example/'

/** How many records of every type there are. */
const totals = (page: Page) => Promise.all(recordNames.map((type) => call(page, 'record.list', { type })))

test('the page has two functions and nothing of Node or Electron', async ({ app: { page } }) => {
  const found = await page.evaluate(() => ({
    ofNode: ['require', 'module', 'process', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
    bridge: Object.entries(Reflect.get(window, 'jaarverslag')).map(([name, value]) => [name, typeof value]),
    secure: window.isSecureContext,
  }))
  const bridge = [
    ['call', 'function'],
    ['onClosing', 'function'],
  ]
  expect(found).toEqual({ ofNode: [], bridge, secure: true })
})

test('no window opens and the page goes nowhere', async ({ app }) => {
  const { page } = app
  const before = page.url()
  expect(await page.evaluate((url) => window.open(url) === null, outside)).toBe(true)
  await page.evaluate((url) => {
    location.href = url
  }, outside)
  await page.evaluate((url) => {
    const link = Object.assign(document.createElement('a'), { href: url })
    document.body.append(link)
    link.click()
    link.remove()
  }, outside)
  expect(await call(page, 'app.state')).toMatchObject({ ok: true })
  expect(page.url()).toBe(before)
  expect(page.context().pages()).toHaveLength(1)
})

test('nothing from outside is loaded, and no text is run as code', async ({ app }) => {
  const outcome = await app.page.evaluate(async (url) => {
    /** Waits till the policy says that it refused what `act` tries. */
    const refused = (directive: string, act: () => void): Promise<string> =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          if (effectiveDirective === directive) resolve(directive)
        })
        act()
      })
    const add = (tag: string, attributes: Readonly<Record<string, string>>) => () =>
      document.body.append(Object.assign(document.createElement(tag), attributes))
    let evaluated = 'not yet'
    // In a task of its own: what the test itself evaluates is let through.
    const evaluate = () =>
      setTimeout(() => {
        try {
          evaluated = new Function('return "ran"')()
        } catch (error) {
          evaluated = error instanceof Error ? error.name : String(error)
        }
      })
    const directives = [
      await refused('connect-src', () => fetch(url).catch(() => {})),
      await refused('connect-src', () => {
        const request = new XMLHttpRequest()
        request.open('GET', url)
        request.send()
      }),
      await refused('connect-src', () => new WebSocket(url.replace('https', 'wss'))),
      await refused('connect-src', () => new EventSource(url)),
      await refused('connect-src', () => navigator.sendBeacon(url)),
      await refused('img-src', add('img', { src: url })),
      await refused('script-src-elem', add('script', { src: url })),
      await refused('script-src-elem', add('script', { textContent: 'window.ranInline = true' })),
      await refused('style-src-elem', add('style', { textContent: 'body { display: none }' })),
      await refused('frame-src', add('iframe', { src: url })),
      await refused('script-src', evaluate),
    ]
    return { directives, evaluated, ranInline: 'ranInline' in window }
  }, outside)
  expect(outcome).toEqual({
    directives: [
      ...Array.from({ length: 5 }, () => 'connect-src'),
      'img-src',
      'script-src-elem',
      'script-src-elem',
      'style-src-elem',
      'frame-src',
      'script-src',
    ],
    evaluated: 'EvalError',
    ranInline: false,
  })
  // The browser says of each what it refused; a request is only announced.
  for (const fault of app.takeFaults()) expect(fault).toMatch(/Content Security Policy|^request that leaves the app/)
})

test('an unknown call or input of the wrong shape is refused and changes nothing', async ({ app: { page } }) => {
  const before = await totals(page)
  const refused: readonly (readonly [unknown, unknown?])[] = [
    ['record.drop', { type: 'activity' }],
    ['__proto__'],
    ['constructor'],
    ['toString'],
    [null],
    [{ name: 'app.state' }],
    ['app.state', {}],
    ['record.list', 'activity'],
    ['record.list', { type: 'sqlite_schema' }],
    ['record.list', { type: 'activity', sort: { field: 'title; DROP TABLE activity', descending: true } }],
    ['record.list', { type: 'activity', sort: { field: 'constructor', descending: true } }],
    ['record.save', { type: 'activity', id: null, patch: { title: 5 } }],
    ['record.save', { type: 'activity', id: null, patch: { stars: 5 } }],
    ['record.save', { type: 'activity', id: null, patch: [] }],
    ['record.save', { type: 'activity', id: '1', patch: {} }],
    ['record.save', { type: 'activity', id: null, patch: { title: 'x'.repeat(8001) } }],
    ['record.remove', { type: 'activity', id: 1.5 }],
    ['report.export', { year: 2022, fileName: '../verslag.pdf' }],
    ['report.export', { year: '2022' }],
  ]
  for (const [name, input] of refused)
    expect({ name, input, answer: await call(page, name, input) }).toMatchObject({
      answer: { ok: false, error: { kind: 'invalid', message: expect.stringMatching(/\.$/) } },
    })
  expect(await totals(page)).toEqual(before)
})
