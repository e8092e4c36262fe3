import type { Mutant } from './mutants.ts'

type Numbered = Mutant & { readonly id: number }

/** The name of the function that tells the instrumented source which mutant is active. */
export const isActive = '__isActiveMutant'

/** A source text as it reads with one mutant in it. */
export const mutated = (source: string, { start, end, text }: Mutant): string =>
  source.slice(0, start) + text + source.slice(end)

/**
 * Puts all mutants into one source text: each host becomes `(active(7) ? (changed) : (as it was))`, so that one import serves them
 * all. No type of TypeScript is lost; the types of the result are wrong.
 */
export const instrument = (source: string, mutants: readonly Numbered[]): string => {
  const byHost = Map.groupBy(mutants, ({ host }) => `${host.start}-${host.end}`)
  const hosts = [...byHost.values()].flatMap(([first]) => (first === undefined ? [] : [first.host]))

  /** The text from `start` to `end`, with the hosts that lie in it; `around` is the host whose inside this is. */
  const within = (start: number, end: number, around?: Mutant['host']): string => {
    const inner = hosts.filter((host) => host !== around && host.start >= start && host.end <= end)
    const outermost = inner
      .filter((host) => !inner.some((other) => other !== host && other.start <= host.start && other.end >= host.end))
      .toSorted((a, b) => a.start - b.start)
    let from = start
    let text = ''
    for (const host of outermost) {
      text += source.slice(from, host.start) + choices(host)
      from = host.end
    }
    return text + source.slice(from, end)
  }

  const choices = (host: Mutant['host']): string => {
    const own = byHost.get(`${host.start}-${host.end}`) ?? []
    const changed = own.map(
      ({ id, start, end, text }) =>
        `${isActive}(${id}) ? (${source.slice(host.start, start)}${text}${source.slice(end, host.end)}) : `,
    )
    return `${host.opensStatement ? 'void ' : ''}(${changed.join('')}(${within(host.start, host.end, host)}))`
  }
  return within(0, source.length)
}
