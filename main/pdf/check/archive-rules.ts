import type { Finding, Printed } from './printed.ts'
import { isDictionary, isList, isText, nameOf, type Value } from './syntax.ts'

/** The first bytes of a colour profile say at 36 that it is one: https://www.color.org/specification/ICC.1-2022-05.pdf, 7.2. */
const isProfile = (profile: string): boolean => profile.slice(36, 40) === 'acsp' && profile.slice(16, 20) === 'RGB '

/** What the colours mean is in the file, and none is mixed for a printing press: https://www.iso.org/standard/50655.html, 6.2. */
const colours = ({ file, catalog }: Printed): readonly Finding[] => {
  const intents = file.list(catalog.get('OutputIntents')).map((intent) => file.dictionary(intent))
  const isDescribed = intents.some(
    (intent) => nameOf(intent.get('S')) === 'GTS_PDFA1' && isProfile(file.stream(intent.get('DestOutputProfile'))),
  )
  const pressed = file.numbers.filter((to) => {
    const value = file.at({ to })
    return isDictionary(value) && nameOf(value.get('ColorSpace')) === 'DeviceCMYK'
  })
  return [
    ...(isDescribed
      ? []
      : [{ rule: 'colours', message: 'What the colours mean is not in the file.' } satisfies Finding]),
    ...pressed.map((to): Finding => ({ rule: 'colours', message: `Image ${to} is mixed for a printing press.` })),
  ]
}

const filters = (value: Value | undefined): readonly (string | null)[] =>
  isList(value) ? value.map(nameOf) : [nameOf(value)]

/** What an archive can't keep: a file without an id of its own, or streams that are packed as no reader has to know. */
const archive = ({ file }: Printed): readonly Finding[] => {
  const ids = file.list(file.trailer.get('ID'))
  const identified = ids.length === 2 && ids.every((id) => isText(id) && id.bytes.length >= 16)
  const packed = file.numbers.filter((to) => {
    const value = file.at({ to })
    return isDictionary(value) && filters(value.get('Filter')).includes('LZWDecode')
  })
  return [
    ...(identified ? [] : [{ rule: 'archive', message: 'The file has no id of its own.' } satisfies Finding]),
    ...packed.map((to): Finding => ({ rule: 'archive', message: `Object ${to} is packed with LZW.` })),
  ]
}

/** What PDF/A-2a asks beside what PDF/UA-1 does. */
export const archiveRules = (printed: Printed): readonly Finding[] => [...colours(printed), ...archive(printed)]
