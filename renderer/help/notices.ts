/** Packages that ship under the very same text. */
export type Terms = { readonly names: string; readonly licence: string; readonly text: string }

const part = /^## (.+)\n\n(.*)\n\n```text\n([\s\S]*?)\n```$/gm

/** The parts of docs/notices.md. */
export const noticesIn = (page: string): readonly Terms[] =>
  [...page.matchAll(part)].map(([, names = '', licence = '', text = '']) => ({ names, licence, text }))

/** Long, and seldom read: it comes when it is asked for. */
export const loadNotices = async (): Promise<readonly Terms[]> =>
  noticesIn((await import('../../docs/notices.md?raw')).default)
