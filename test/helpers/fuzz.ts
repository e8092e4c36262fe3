/** How much the fuzzed tests try: little in `npm test`, the same every time; more, and otherwise, when asked. */
import fc from 'fast-check'

/** How many times as much: FUZZ=100 tries for as long as a coffee. */
const times = Math.max(1, Number(process.env['FUZZ'] ?? 1))

/** Whether there is time for all that was thought of, as in `npm run soak`. */
export const thorough = times > 1

/** FUZZ_SEED repeats what failed; a long run takes a seed of its own and fast-check prints it with what failed. */
const seed = Number(process.env['FUZZ_SEED'] ?? (times === 1 ? 2022 : Date.now() % 2 ** 31))

/** The settings of a property that is tried `few` times in `npm test`. */
export const tries = (few: number): fc.Parameters<unknown> => ({ numRuns: few * times, seed, endOnFailure: times > 1 })

/** After how long (ms) a fuzzed test is taken to hang; what it tries takes seconds where nothing else is done. */
export const patience = 300_000 * times

/** Texts that break what is careless with text: markup, controls, halves of characters, other scripts, long runs. */
export const oddText = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength }),
    fc.string({ unit: 'binary', maxLength }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength }).map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom(
          '<b>vet</b>',
          '<script>alert(1)</script>',
          '&amp;',
          '&#0;',
          ']]>',
          '<svg onload=x>',
          '{activities.total}',
          '{',
          '}',
          '{activities.total|een|veel}',
          '**vet**',
          '_schuin_',
          '[link](https://x.be)',
          '[x](javascript:alert(1))',
          '# kop',
          '- punt',
          '1. eerst',
          '> citaat',
          '\\',
          '\u0000',
          '\u0007',
          '\u001b[31m',
          '\u202e',
          '\u200b',
          '\u2028',
          '\ufeff',
          '\ufffe',
          '\ud800',
          '\udfff',
          '👩🏽‍🤝‍👨🏻',
          '🇧🇪',
          'ﷺ',
          'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A',
          'שלום',
          '汉字',
          '%s%n',
          '../../x',
          "'; DROP TABLE activity;--",
          '\r\n',
          '\n\n',
          '\t',
          ' ',
          'woord',
        ),
        { maxLength: Math.ceil(maxLength / 8) },
      )
      .map((parts) => parts.join('')),
  )

/** What no careful caller would send: odd types, hostile keys, depth, sizes. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: true,
    withSparseArray: true,
    maxDepth: 3,
  }),
  oddText(40),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__": {"polluted": true}}'),
    JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    2 ** 53,
    -1,
    1e308,
    1.5,
    '../../../etc/passwd',
    '..\\..\\x.pdf',
    '/etc/passwd',
    'C:\\Windows\\x.pdf',
    '\\\\server\\x',
    'file:///etc/passwd',
    'con.pdf',
    'x.pdf\u0000.exe',
    'x'.repeat(100_000),
    Array.from({ length: 5000 }, () => 'x'),
    new Uint8Array(10_000),
    () => {},
    Symbol('x'),
  ),
)
