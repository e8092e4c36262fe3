/**
 * The names of all record types, in the order in which screens, palette and command line show them. They stand apart from the types
 * because those lead to each other by name; `recordTypes` has each of them and no other, or does not compile.
 */
export const shownOrder = [
  'activity',
  'testimonial',
  'evaluation',
  'question',
  'event',
  'trajectory',
  'research',
  'spotlight',
  'consultation',
  'organisation',
  'webReading',
  'publication',
  'theme',
  'offer',
  'workForm',
  'channel',
  'actorKind',
  'report',
  'reportSection',
  'reportText',
  'reportTable',
  'reportQuote',
  'reportFigure',
  'reportImage',
  'figureOverride',
  'reportVersion',
  'counting',
  'setAside',
  'profile',
] as const

/** Name of a record type in code, of its table, and KIND on the command line. */
export type RecordName = (typeof shownOrder)[number]
