/** The lists of choice as the report of 2022 words them: code → name, in the order of the report. */
export const themes = {
  'rollen-en-functies': 'sociaal-culturele praktijk, rollen en functies vormgeven',
  'burgers-versterken': 'burgers versterken en begeleiden in hun civiel actorschap',
  digitaal: 'digitale mogelijkheden benutten',
  superdivers: 'aansluiten op de superdiverse samenleving',
  'zakelijk-beleid': 'inzetten op zakelijk beleid en leiderschap',
  communicatie: 'communicatie- en marketingbeleid voeren',
  subsidiekaders: 'verhouden op subsidiekaders',
} as const

export const offers = {
  nieuwkomers: 'ondersteuningsaanbod nieuwkomers',
  professionalisering: 'ondersteuningsaanbod verdere professionalisering',
} as const

export const workForms = {
  vorming: 'vorming',
  leertraject: 'leertraject',
  collegagroep: 'collegagroep',
  communicatieatelier: 'communicatieatelier',
  webinar: 'webinar',
} as const

export const actorKinds = {
  onderzoek: 'de onderzoeksgemeenschap',
  opleiding: 'de opleidingswereld',
  beleid: 'beleidsmakers',
  internationaal: 'internationale actoren',
  bovenbouw: 'partners in de bovenbouw',
  sector: 'sociaal-culturele organisaties',
} as const

/** The first is named by the report; through the others a year's spotlights ran. */
export const channels = {
  'socius-be': 'socius.be',
  nieuwsbrief: 'nieuwsbrief',
  vormingsaanbod: 'vormingsaanbod',
  'sociale-media': 'sociale media',
} as const

export type ThemeCode = keyof typeof themes
export type OfferCode = keyof typeof offers
export type WorkFormCode = keyof typeof workForms
export type ActorKindCode = keyof typeof actorKinds
export type ChannelCode = keyof typeof channels
