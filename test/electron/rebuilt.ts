/** Builds a bundle anew when a file of it changes. */
import { resolveConfig } from 'electron-vite'
import { build } from 'vite'

/** How a bundle stands: it is being built, what is in `out` is of these sources, or these sources have an error, which was printed. */
type State = 'building' | 'built' | 'failed'

/**
 * Watches what the bundles of main, preload and renderer are made of and writes them to `out`; `built` hears each time that all of them
 * are of the sources as they are now, the first time included. Errors are printed, and wait for the next change. Gives what ends it.
 */
export const rebuildBundles = async (root: string, built: () => void): Promise<() => Promise<void>> => {
  const { config } = await resolveConfig({ root, logLevel: 'warn' }, 'build', 'development')
  const bundles = [config?.main, config?.preload, config?.renderer].map((options) => ({ options }))
  const states = new Map<object, State>(bundles.map((bundle) => [bundle, 'building']))
  const watchers: { readonly close: () => Promise<void> }[] = []
  for (const bundle of bundles) {
    // The example year, which `npm run build` made, lies in the same folder.
    const options = { ...bundle.options?.build, watch: {}, minify: false, emptyOutDir: false }
    const watcher = await build({ ...bundle.options, configFile: false, build: options })
    if (!('on' in watcher)) throw new Error('a bundle is not watched')
    watchers.push(watcher)
    watcher.on('event', ({ code }) => {
      if (code === 'START') states.set(bundle, 'building')
      if (code === 'ERROR') states.set(bundle, 'failed')
      if (code !== 'END' || states.get(bundle) === 'failed') return
      states.set(bundle, 'built')
      if ([...states.values()].every((state) => state === 'built')) built()
    })
  }
  return async () => {
    for (const watcher of watchers) await watcher.close()
  }
}
