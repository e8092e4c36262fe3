import changelog from '../../CHANGELOG.md?raw'

/** What a version brought. */
export type News = { readonly version: string; readonly items: readonly string[] }

/** `## 0.1.0` and the list under it, newest first as they stand. */
export const newsIn = (text: string): readonly News[] =>
  text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [version = '', ...lines] = part.split('\n')
      const items = lines
        .filter((line) => line.startsWith('- '))
        .map((line) => line.slice(2).replaceAll('`', '').trim())
      return { version: version.trim(), items }
    })

export const news = newsIn(changelog)
