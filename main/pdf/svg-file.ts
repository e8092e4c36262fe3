/** A drawing that can be printed; sizes in its own unit. */
export type Drawing = { readonly svg: string; readonly width: number; readonly height: number }

/** Elements that run scripts, embed files or load others. */
const reaching =
  /<(?:script|foreignObject|image|use|style|iframe|a)\b|<!ENTITY|<\?xml-stylesheet|\bon\w+\s*=|url\(\s*['"]?(?!#)/i

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1]

const positive = (text: string | undefined): number | null => {
  const value = Number.parseFloat(text ?? '')
  return Number.isFinite(value) && value > 0 ? value : null
}

/** Reads an SVG as far as printing needs; null when it is something else, has no size, or reaches out of itself. */
export const readDrawing = (bytes: Uint8Array): Drawing | null => {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
  const start = text.search(/<svg[\s>]/)
  const end = text.lastIndexOf('</svg>')
  if (start < 0 || end < start || reaching.test(text)) return null
  const svg = text.slice(start, end + '</svg>'.length)
  const tag = /^<svg[^>]*>/.exec(svg)?.[0] ?? ''
  const [, , boxWidth, boxHeight] = (attribute(tag, 'viewBox') ?? '').trim().split(/[\s,]+/)
  const width = positive(boxWidth) ?? positive(attribute(tag, 'width'))
  const height = positive(boxHeight) ?? positive(attribute(tag, 'height'))
  return width === null || height === null ? null : { svg, width, height }
}
