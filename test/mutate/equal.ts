/** A change that no test can notice, since the program does the same with it. */
type Equal = {
  readonly file: string
  /** The line as it reads, without its blanks around; the change is told as `npm run mutate` prints it. */
  readonly line: string
  readonly change: string
  readonly why: string
}

export const equal: readonly Equal[] = [
  {
    file: 'db/import/plan.ts',
    line: 'known.set(name, titles)',
    change: 'known.set(name, titles) → undefined',
    why: 'The titles are kept so that they are read once; read again they are the same.',
  },
  {
    file: 'db/import/plan.ts',
    line: 'if (field === undefined) return true',
    change: 'true → false',
    why: 'A patch is filled by columns, and a column leads to a field of the record or to none: the compiler can’t know.',
  },
  {
    file: 'db/figures/compare.ts',
    line: `return value > 0 && printed !== '0' ? \`+\${printed}\` : printed`,
    change: '> → >=',
    why: 'A value of 0 is printed as 0, and that gets no sign.',
  },
  {
    file: 'db/figures/compare.ts',
    line: "return difference > 0 ? 'up' : 'down'",
    change: '> → >=',
    why: 'A difference of 0 was answered the line before.',
  },
  {
    file: 'db/records/bin-plan.ts',
    line: 'for (const lead of ids.size === 0 ? [] : leadsTo(name)) {',
    change: 'ids.size === 0 → false',
    why: 'Of no records nothing leads anywhere; asking the store costs time only.',
  },
  {
    file: 'db/records/bin.ts',
    line: 'const tables = Object.entries(recordTypeOf(name).fields)',
    change: '.filter(([, field]) => !isColumn(field)) →',
    why: 'A field that is a column has no table of its own, and the log tells nothing of one.',
  },
]
