/** Members that the language and Node themselves ask of any value: awaiting it, printing it. */
const ofTheLanguage: ReadonlySet<PropertyKey> = new Set(['then', 'toJSON', 'constructor'])

/**
 * The members of one of Electron's objects that the stand-in knows. Asking for any other throws and names it: what the
 * stand-in doesn't do must never look done.
 */
export const strict = <T extends object>(name: string, members: T): T =>
  new Proxy(members, {
    get: (target, key, receiver) => {
      if (typeof key === 'symbol' || ofTheLanguage.has(key) || key in target) return Reflect.get(target, key, receiver)
      throw new Error(`the stand-in for Electron has no ${name}.${key}`)
    },
    set: (_target, key) => {
      throw new Error(`the stand-in for Electron can't set ${name}.${String(key)}`)
    },
  })
