/** The classes of the style sheets, and those that the code names. */

export type Sheet = { readonly file: string; readonly text: string }

const withoutNoise = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"\n]*"/g, '""')

type Rule = { readonly selector: string; readonly depth: number }

/** The selectors of a sheet; the depth counts rules alone, so that one in a layer or a media query has none. */
const rulesIn = (css: string): readonly Rule[] => {
  const rules: Rule[] = []
  const open: boolean[] = []
  let prelude = ''
  for (const sign of withoutNoise(css)) {
    if (sign === '{') {
      const selector = prelude.trim()
      const isRule = !selector.startsWith('@')
      if (isRule) rules.push({ selector, depth: open.filter((one) => one).length })
      open.push(isRule)
    } else if (sign === '}') open.pop()
    prelude = '{};'.includes(sign) ? '' : prelude + sign
  }
  return rules
}

const classesOf = (selector: string): readonly string[] =>
  [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name)

/** All classes that a sheet speaks of. */
export const classesIn = ({ text }: Sheet): ReadonlySet<string> =>
  new Set(rulesIn(text).flatMap(({ selector }) => classesOf(selector)))

/** The classes that a sheet defines: those that it gives a look wherever they stand, in no other's company. */
export const definedIn = ({ text }: Sheet): ReadonlySet<string> => {
  const alone = rulesIn(text)
    .filter(({ depth }) => depth === 0)
    .flatMap(({ selector }) => selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '').split(','))
    .map((selector) => [...new Set(classesOf(selector))])
    .filter(({ length }) => length === 1)
  return new Set(alone.flat())
}

/** Classes that others put in the page: icons, controls, the editor, the text of a PDF. */
const ofOthers = /^(?:lucide|react-aria-\w+|ProseMirror-\w+|markedContent)$/

/** Whether code names a class, in full (`'cell numeric'`) or by its beginning (`` `field-${kind}` ``). */
export const isUsed = (name: string, code: string): boolean => {
  const beginning = name.replace(/[^-]*$/, '')
  return (
    ofOthers.test(name) ||
    new RegExp(`['"\`\\s}]${name}['"\`\\s$]`).test(code) ||
    (beginning !== '' && code.includes(`${beginning}\${`))
  )
}
