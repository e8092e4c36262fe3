import type { activity } from '../../model/activity.ts'
import type { Values } from '../../model/record-type.ts'
import type { OfferCode, ThemeCode, WorkFormCode } from './lists.ts'

type Format = NonNullable<Values<(typeof activity)['fields']>['format']>

/** Title, first day or `2022-03-30/04-27` (ISO 8601), work form, format, sessions, hours in all, participants, place. */
export type ActivityRow = readonly [
  title: string,
  days: string,
  workForm: WorkFormCode,
  format: Format,
  sessions: number,
  hours: number,
  participants: number | null,
  location: string | null,
]

type Rows = readonly ActivityRow[]
type Group = { readonly offer: OfferCode; readonly theme: ThemeCode | null; readonly rows: Rows }

const newcomers: Rows = [
  ['Nieuw in de sector', '2022-04-27/09-14', 'leertraject', 'blended', 6, 36, 12, 'Gent'],
  ['Welkom in het sociaal-cultureel werk', '2022-09-29', 'vorming', 'offline', 1, 6, 19, 'Brussel'],
  ['Het decreet voor starters in anderhalf uur', '2022-06-27', 'webinar', 'online', 1, 1.5, 27, null],
  ['Startersdag: wie is wie in het middenveld', '2022-11-10', 'vorming', 'offline', 1, 6, 18, 'Genk'],
  ['Van vrijwilliger naar beroepskracht', '2022-11-28/12-12', 'vorming', 'offline', 2, 6, 11, 'Aalst'],
  ['Je eerste honderd dagen', '2022-02-15/03-01', 'vorming', 'offline', 2, 12, 21, 'Mechelen'],
  ['Wegwijs in de sector voor nieuwe bestuurders', '2022-03-18', 'vorming', 'online', 1, 3, 12, null],
  ['Starters onder elkaar', '2022-03-02/05-25', 'collegagroep', 'offline', 4, 12, 7, 'Gent'],
]

const roles: Rows = [
  ['De vier functies in je praktijk', '2022-03-25', 'vorming', 'offline', 1, 6, 18, 'Gent'],
  ['Cultuurfunctie: verbeelding aan het werk', '2022-06-09', 'vorming', 'offline', 1, 6, 17, 'Antwerpen'],
  ['Leerfunctie: leren zichtbaar maken', '2022-10-24/11-07', 'vorming', 'blended', 2, 12, 21, 'Brussel'],
  ['De bewegingsfunctie in actie', '2022-11-21/12-05', 'vorming', 'offline', 2, 6, 17, 'Kortrijk'],
  ['Gemeenschapsvorming in de buurt', '2022-02-10/05-05', 'leertraject', 'offline', 4, 24, 11, 'Brussel'],
  ['Je rollen scherp krijgen', '2022-02-23/03-23', 'collegagroep', 'offline', 3, 9, 12, 'Sint-Niklaas'],
  ['Ontwerpen met rollen en functies', '2022-09-06/09-20', 'vorming', 'offline', 2, 6, 9, 'Mechelen'],
  ['Vertel het verhaal van je praktijk', '2022-11-16', 'vorming', 'offline', 1, 6, 22, 'Brussel'],
]

const citizens: Rows = [
  [
    'Motivatie en missie matchen in je vrijwilligersbeleid',
    '2022-03-30/04-27',
    'leertraject',
    'blended',
    3,
    18,
    11,
    'Turnhout',
  ],
  ['Burgerinitiatieven begeleiden', '2022-10-03/10-17', 'vorming', 'offline', 2, 6, 13, 'Brussel'],
  ['Politiserend handelen: een eerste kennismaking', '2022-12-14', 'vorming', 'offline', 1, 6, 9, 'Antwerpen'],
  ['Groepen begeleiden bij moeilijke gesprekken', '2022-05-20/06-03', 'vorming', 'offline', 2, 12, 20, 'Brussel'],
  ['Participatie die ertoe doet', '2022-09-01/11-24', 'collegagroep', 'offline', 4, 12, 9, 'Mechelen'],
]

const digital: Rows = [
  ['Vormgeven aan blended leren', '2022-10-11/10-25', 'vorming', 'blended', 2, 12, 17, 'Mechelen'],
  ['Online begeleiden dat boeit', '2022-04-22/05-06', 'vorming', 'online', 2, 6, 13, null],
  ['Digitale inclusie in je werking', '2022-12-09', 'vorming', 'offline', 1, 6, 13, 'Kortrijk'],
  ['Vergaderen met de helft in de zaal', '2022-06-03', 'webinar', 'online', 1, 1.5, 32, null],
]

const superdiverse: Rows = [
  [
    'Je organisatie kantelen naar interculturaliteit',
    '2022-03-10/06-30',
    'collegagroep',
    'offline',
    5,
    15,
    7,
    'Antwerpen',
  ],
  ['Taaldrempels verlagen in je groep', '2022-05-17', 'vorming', 'offline', 1, 6, 19, 'Leuven'],
  ['Samenwerken met sleutelfiguren', '2022-11-02/11-16', 'vorming', 'offline', 2, 12, 18, 'Sint-Niklaas'],
]

const management: Rows = [
  ['Zelfsturende teams', '2022-01-13', 'vorming', 'offline', 1, 6, 15, 'Leuven'],
  ['De jaarrekening lezen zonder cijferangst', '2022-05-02/05-16', 'vorming', 'online', 2, 6, 15, null],
  ['Goed bestuur in je vzw', '2022-12-06', 'vorming', 'offline', 1, 6, 21, 'Antwerpen'],
  ['Van missie naar meerjarenbegroting', '2022-11-07/12-05', 'leertraject', 'blended', 3, 18, 16, 'Brussel'],
  ['Leiding geven aan vrijwilligers', '2022-08-29/11-21', 'leertraject', 'offline', 4, 24, 13, 'Leuven'],
  ['Fondsen werven die bij je passen', '2022-02-07', 'vorming', 'offline', 1, 6, 16, 'Antwerpen'],
]

const communication: Rows = [
  [
    'Vergroot het draagvlak voor je communicatie',
    '2022-02-03/03-03',
    'communicatieatelier',
    'offline',
    3,
    9,
    10,
    'Sint-Niklaas',
  ],
  ['Schrijven voor het web', '2022-05-09/05-23', 'vorming', 'online', 2, 6, 19, null],
  ['Je nieuwsbrief onder de loep', '2022-09-13', 'communicatieatelier', 'online', 1, 3, 10, null],
  ['Sociale media met een plan', '2022-05-25/06-08', 'vorming', 'blended', 2, 6, 9, 'Turnhout'],
  ['Foto’s maken met je smartphone', '2022-05-31', 'vorming', 'offline', 1, 6, 19, 'Mechelen'],
  ['Persberichten die gelezen worden', '2022-06-29', 'vorming', 'offline', 1, 6, 10, 'Antwerpen'],
  ['Verhalen vertellen als vereniging', '2022-09-26/10-10', 'vorming', 'offline', 2, 6, 14, 'Antwerpen'],
  ['Klare taal in één dag', '2022-12-01', 'vorming', 'offline', 1, 6, 17, 'Gent'],
  ['Een campagne van nul', '2022-09-08/10-06', 'communicatieatelier', 'offline', 3, 9, 8, 'Mechelen'],
  ['Video maken met weinig middelen', '2022-01-31/02-14', 'vorming', 'offline', 2, 6, 16, 'Gent'],
  ['Je publiek in kaart', '2022-02-28', 'communicatieatelier', 'offline', 1, 3, 13, 'Brussel'],
  ['Een huisstijl zonder ontwerpbureau', '2022-05-04', 'communicatieatelier', 'offline', 1, 3, 8, 'Brugge'],
]

const subsidies: Rows = [
  ['Je voortgangsrapport schrijven', '2022-11-23/12-07', 'vorming', 'blended', 2, 12, 20, 'Hasselt'],
  ['Je visitatie voorbereiden', '2022-10-26', 'vorming', 'offline', 1, 6, 9, 'Leuven'],
  ['Subsidies buiten het decreet', '2022-05-12', 'webinar', 'online', 1, 1.5, 29, null],
  ['Werken met indicatoren', '2022-01-21/02-04', 'vorming', 'offline', 2, 6, 22, 'Brussel'],
]

const withoutTheme: Rows = [
  ['Intervisie voor coördinatoren', '2022-06-14/10-04', 'collegagroep', 'offline', 5, 15, 12, 'Brussel'],
  ['Deontologie in de praktijk', '2022-07-04', 'vorming', 'offline', 1, 6, 9, 'Antwerpen'],
  ['Prioriteiten stellen in een druk jaar', '2022-01-18', 'vorming', 'online', 1, 3, 17, null],
  ['Creatieve werkvormen voor groepen', '2022-09-21/10-05', 'vorming', 'offline', 2, 12, 15, 'Brussel'],
  ['Samen evalueren', '2022-10-14/10-28', 'vorming', 'blended', 2, 6, 17, 'Brussel'],
  ['Vergaderen met goesting', '2022-01-11', 'vorming', 'offline', 1, 6, 17, 'Mechelen'],
  ['Ervaringsgericht leren op het terrein', '2022-09-16/09-30', 'vorming', 'offline', 2, 6, 11, 'Antwerpen'],
  ['Omgaan met verandering', '2022-06-17/09-09', 'leertraject', 'blended', 4, 24, 14, 'Leuven'],
  ['Feedback geven en krijgen', '2022-03-23', 'vorming', 'offline', 1, 6, 17, 'Hasselt'],
  ['Samenwerken met het lokale bestuur', '2022-06-22', 'vorming', 'offline', 1, 6, 10, 'Sint-Niklaas'],
  ['Verbindend spreken in je team', '2022-04-19/05-03', 'vorming', 'offline', 2, 6, 12, 'Gent'],
  ['Wandelen naar de toekomst', '2022-01-26/02-23', 'collegagroep', 'offline', 3, 9, 12, 'Brussel'],
  ['Netwerken met een doel', '2022-10-06', 'webinar', 'online', 1, 1.5, 29, null],
  ['Activiteiten duurzaam organiseren', '2022-07-07', 'vorming', 'offline', 1, 6, 19, 'Brugge'],
  ['Een veilige plek voor iedereen', '2022-03-07/03-21', 'vorming', 'offline', 2, 6, 19, 'Genk'],
  ['Een dag leren faciliteren', '2022-03-15', 'vorming', 'offline', 1, 6, 12, 'Leuven'],
  ['Leren uit wat misliep', '2022-10-19/11-16', 'collegagroep', 'online', 3, 9, 7, null],
  ['Een sterke start voor je nieuwe ploeg', '2022-02-18/03-18', 'leertraject', 'blended', 3, 18, 15, 'Gent'],
]

/** The activities held in 2022, by offer and theme. */
export const heldActivities: readonly Group[] = [
  { offer: 'nieuwkomers', theme: null, rows: newcomers },
  { offer: 'professionalisering', theme: 'rollen-en-functies', rows: roles },
  { offer: 'professionalisering', theme: 'burgers-versterken', rows: citizens },
  { offer: 'professionalisering', theme: 'digitaal', rows: digital },
  { offer: 'professionalisering', theme: 'superdivers', rows: superdiverse },
  { offer: 'professionalisering', theme: 'zakelijk-beleid', rows: management },
  { offer: 'professionalisering', theme: 'communicatie', rows: communication },
  { offer: 'professionalisering', theme: 'subsidiekaders', rows: subsidies },
  { offer: 'professionalisering', theme: null, rows: withoutTheme },
]

/** What the figures of 2022 leave out, one for each reason. */
export const otherActivities = {
  cancelled: ['Stemmen in de wijk', '2022-03-29', 'vorming', 'offline', 1, 6, null, 'Gent'],
  postponed: ['Werken met kunst in de groep', '2022-11-17', 'vorming', 'offline', 1, 6, null, 'Leuven'],
  heldIn2021: ['Terugblik op het coronajaar', '2021-12-14', 'webinar', 'online', 1, 1.5, 26, null],
  heldIn2023: ['Goede voornemens voor je vereniging', '2023-01-06', 'vorming', 'offline', 1, 3, 12, 'Brussel'],
  inBin: ['Dubbel ingevoerde vorming', '2022-05-17', 'vorming', 'offline', 1, 6, 19, 'Leuven'],
} as const satisfies Readonly<Record<string, ActivityRow>>
