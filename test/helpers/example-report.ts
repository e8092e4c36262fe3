import type { Block, Report, Run, Tile } from '../../db/model/block.ts'
import type { Figure, Unit } from '../../db/model/figure.ts'

/** A figure for a test: only what is printed matters. */
export const figure = (value: number, unit: Unit = 'count', n = value): Figure => ({
  id: 'activities.total',
  label: 'Vormingen',
  value,
  unit,
  n,
  definition: 'Gehouden vormingen waarvan de startdatum in het jaar ligt.',
  source: 'records',
  records: { type: 'activity', ids: [] },
})

const tile = (value: number, caption: string, unit: Unit = 'count', note: string | null = null): Tile => ({
  figure: figure(value, unit),
  caption,
  note,
})
const tiles = (...all: readonly Tile[]): Block => ({ kind: 'figures', tiles: all })
const heading = (text: string): Block => ({ kind: 'heading', text })
const paragraph = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs })
const quote = (text: string, attribution: string): Block => ({ kind: 'quote', text, attribution })
const list = (...items: readonly string[]): Block => ({ kind: 'list', items: items.map((item) => [item]) })
const count = (value: number): Run => ({ figure: figure(value) })

/** The report that Socius published on 2022, as blocks; wording and figures are those of the source. */
export const exampleReport: Report = {
  year: 2022,
  title: 'Jaarverslag 2022',
  organisation: 'Socius',
  layout: 'sober',
  accent: '#00786f',
  style: { second: null, fonts: 'source', logo: null, cover: null },
  colophon: null,
  changedAt: '2023-01-16T09:30:00.000Z',
  sections: [
    {
      id: 'newcomers',
      title: 'Ondersteuningsaanbod nieuwkomers',
      blocks: [
        tiles(tile(8, 'vormingen')),
        quote(
          'De enthousiaste begeleiding van de begeleidster was aanstekelijk! Ik vond de praktische voorbeelden en cases/voorstellingen/getuigenissen van de vertegenwoordigers van sociaal-culturele organisaties heel leerrijk! Ik heb verschillende voorbeelden en inspiratie opgedaan om eigen projecten en activiteiten te kunnen ontwikkelen.',
          'deelnemer leertraject ‘Nieuw in de sector’',
        ),
      ],
    },
    {
      id: 'professionals',
      title: 'Ondersteuningsaanbod verdere professionalisering',
      blocks: [
        tiles(
          tile(68, 'vormingen'),
          tile(81, 'tevredenheidscijfer deelnemers over het vormingsaanbod', '%', '612 antwoorden, 4 of 5 op 5'),
          tile(34, 'net promotor score activiteiten', 'nps', '598 antwoorden'),
        ),
        paragraph(
          'In 2022 verzorgden we ',
          count(68),
          ' vormingen. ',
          count(47),
          ' vormingen vonden offline plaats en ',
          count(11),
          ' online. Bij ',
          count(10),
          ' activiteiten ging het om een mix van beiden.',
        ),
        {
          kind: 'chart',
          shape: 'donut',
          title: 'Vormingen naar vorm',
          noun: 'vormingen',
          points: [
            { label: 'offline', value: 47 },
            { label: 'online', value: 11 },
            { label: 'een mix van beide', value: 10 },
          ],
        },
        heading('Voor wie'),
        {
          kind: 'list',
          items: [
            [
              'Primaire doelgroep: professionals en organisaties binnen het erkende en het niet-erkende civiel sociaal-cultureel werk',
            ],
            [
              'Secundaire doelgroep: actoren uit de overheid, belendende sectoren, de bovenbouw en de opleidings- en onderzoekswereld',
            ],
          ],
        },
        {
          kind: 'chart',
          shape: 'bars',
          title: 'Vormingen per thema',
          noun: 'vormingen',
          points: [
            { label: 'communicatie- en marketingbeleid voeren', value: 12 },
            { label: 'sociaal-culturele praktijk, rollen en functies vormgeven', value: 8 },
            { label: 'inzetten op zakelijk beleid en leiderschap', value: 6 },
            { label: 'burgers versterken en begeleiden in hun civiel actorschap', value: 5 },
            { label: 'digitale mogelijkheden benutten', value: 4 },
            { label: 'verhouden op subsidiekaders', value: 4 },
            { label: 'aansluiten op de superdiverse samenleving', value: 3 },
            { label: 'zonder thema', value: 26, muted: true },
          ],
        },
        {
          kind: 'note',
          runs: [
            'Van de ',
            count(26),
            ' vormingen zonder thema horen er ',
            count(8),
            ' bij het aanbod voor nieuwkomers.',
          ],
        },
        heading('Burgers versterken en begeleiden in hun civiel actorschap'),
        tiles(tile(5, 'vormingen')),
        quote(
          'Wat mij betreft was de grote sterkte van de vorming de opbouw van de kennis door het totaalpakket van screencast, voorbereidende opdracht, theoretisch kader en ervaringsuitwisseling. Dit alles was mooi in balans. De begeleider kende alle organisaties voldoende om bruggen te bouwen tussen hun sterk uiteenlopende realiteiten.',
          'deelnemer leertraject ‘Motivatie en missie matchen in je vrijwilligersbeleid’',
        ),
        heading('Digitale mogelijkheden benutten'),
        tiles(tile(4, 'vormingen')),
        quote(
          'Het stappenplan voor de opbouw van blended leren was erg bruikbaar. De feedback van de lesgever was erg nuttig en to-the-point.',
          'deelnemer vorming ‘Vormgeven aan blended leren’',
        ),
        heading('Aansluiten op de superdiverse samenleving'),
        tiles(tile(3, 'vormingen')),
        quote(
          'Ik heb heel veel kaders en modellen meegekregen die je heel concreet doen reflecteren over je praktijk.',
          'deelnemer collegagroep ‘Je organisatie kantelen naar interculturaliteit’',
        ),
        heading('Inzetten op zakelijk beleid en leiderschap'),
        tiles(tile(6, 'vormingen')),
        quote(
          'Dankzij de vorming ben ik tot een aantal nieuwe inzichten gekomen inzake zelfsturende teams en kan ik hiermee aan de slag. De lesgever was zeer aangenaam om naar te luisteren en verveelde geen minuut. Ook de afwisseling met het werken in groepjes en de mogelijkheid om verhalen van anderen te horen was zeer zinvol.',
          'deelnemer vorming ‘Zelfsturende teams’',
        ),
        heading('Communicatie- en marketingbeleid voeren'),
        tiles(tile(12, 'vormingen')),
        quote(
          'Ik vond het zeer leerrijk. Het zijn wel inzichten die je eventjes moet laten bezinken, maar een verrijking op de kijk die je achteraf hebt. Persoonlijk vind ik dit een grote meerwaarde.',
          'deelnemer communicatieatelier ‘Vergroot het draagvlak voor je communicatie’',
        ),
      ],
    },
    {
      id: 'questions',
      title: 'Vraaggestuurde werking',
      blocks: [
        paragraph(
          'Met onze vraaggestuurde werking bieden we een antwoord op specifieke vragen en behoeften van individuele organisaties.',
        ),
        tiles(tile(85, 'vragen ontvangen'), tile(55, 'vragen goedgekeurd'), tile(47, 'dienstverleningen in 2022')),
        paragraph(
          'We ontvingen ',
          count(85),
          ' vragen, waarvan we er ',
          count(55),
          ' goedkeurden. ',
          count(47),
          ' vragen resulteerden in 2022 in een dienstverlening.',
        ),
        paragraph(
          'De kwesties waarvoor sociaal-culturele organisaties bij het steunpunt aankloppen, sluiten sterk aan bij onze eigen beleidsambities en onze interne expertise.',
        ),
      ],
    },
    {
      id: 'events',
      title: 'Evenementen',
      blocks: [
        list(
          'De Communicatiekliniek',
          'Inspiratiemoment ‘Burgerinitiatieven en de kracht van plekken’',
          'Trefdag 2021 ‘Wij/Zij’',
        ),
      ],
    },
    {
      id: 'trajectories',
      title: 'Ontwikkeltrajecten',
      blocks: [
        heading('Politiserend werken'),
        paragraph(
          'Politiserend handelen is een krachtige en specifieke manier om je politieke opdracht als sociaal werker vorm te geven. In een ontwikkeltraject van drie jaar wil Socius sociaal werkers uit het brede sociaal werk versterken in hun politiserend handelen.',
        ),
        paragraph(
          'In 2022 publiceerden we onder meer het boek ‘Publiek gaan! Politiserend handelen in het sociaal werk’.',
        ),
        heading('Rollen en functies'),
        paragraph(
          'Rollen en functies zijn centrale concepten in het decreet en vormen een kader waarbinnen activiteiten en pratijken moeten passen én verteld en verantwoord moeten kunnen worden. Met het traject ‘Rollen en functies’ zetten we in op extra ondersteuning op dit vlak.',
        ),
      ],
    },
    {
      id: 'research',
      title: 'Onderzoek',
      blocks: [
        paragraph(
          'In 2022 werkten we de analyse af van de goedgekeurde subsidieaanvragen 2021-2025 van 131 sociaal-cultureel volwassenenorganisaties en publiceerden we het rapport ‘Stromen in de civiele samenleving’.',
        ),
        paragraph(
          'Daarnaast besteedde Socius een onderzoek uit naar de waarde en betekenis die overheden, markt- en middenveldspelers toekennen aan civiel sociaal-cultureel actorschap. De resultaten van dit onderzoek zullen in 2023 beschikbaar zijn.',
        ),
      ],
    },
    {
      id: 'spotlights',
      title: 'Beeldvorming',
      blocks: [
        tiles(
          tile(70, 'organisaties, praktijken en initiatieven in de kijker'),
          tile(33, 'van erkende organisaties'),
          tile(37, 'van niet-erkende organisaties'),
        ),
        paragraph(
          'In 2022 plaatsten we via onze media en ons vormingsaanbod ',
          count(70),
          ' organisaties, praktijken en initiatieven in de kijker (',
          count(33),
          ' van erkende organisaties en ',
          count(37),
          ' van niet-erkende organisaties).',
        ),
        paragraph(
          'Ook via onze sociale media richtten we onze schijnwerpers op tal van sociaal-culturele praktijken en initiatieven.',
        ),
      ],
    },
    {
      id: 'consultations',
      title: 'Kennisknooppunt',
      blocks: [
        heading('Overleg'),
        paragraph(
          'Socius deelt zijn expertise en kennis met diverse stakeholders: de onderzoeksgemeenschap, de opleidingswereld, beleidsmakers, internationale actoren en partners in de bovenbouw.',
        ),
        tiles(
          tile(160, 'overlegmomenten'),
          tile(51, 'verschillende actoren'),
          tile(51, 'overleg met beleidsactoren', '%', 'van 160 overlegmomenten'),
        ),
        paragraph(
          'In het totaal namen we deel aan ',
          count(160),
          ' overlegmomenten met ',
          count(51),
          ' verschillende actoren. ',
          { figure: figure(51, '%') },
          ' daarvan gaat uit naar overleg met beleidsactoren.',
        ),
      ],
    },
    {
      id: 'web',
      title: 'Digitaal platform',
      blocks: [
        paragraph(
          'Socius beschikt over een aantal sites en tools waarmee we over onze werking berichten en ondersteuning bieden rond een aantal specifieke thema’s.',
        ),
        tiles(tile(163734, 'bezoeken van socius.be'), tile(582789, 'bezochte pagina’s op socius.be')),
        {
          kind: 'table',
          caption: 'Volgers op sociale media',
          head: ['Kanaal', 'Volgers', 'Verandering'],
          rows: [
            ['kanaal onbekend', count(2192), { gap: 'web.a' }],
            ['kanaal onbekend', count(684), { gap: 'web.b' }],
            ['kanaal onbekend', count(1667), { gap: 'web.c' }],
          ],
        },
        paragraph(
          'Begin 2022 lanceerden we de nieuwe Socius-site. Op de site besteden we onder andere bijzondere aandacht aan ',
          count(8),
          ' thema’s die centraal in onze werking staan.',
        ),
        tiles(tile(5, 'publicaties')),
      ],
    },
  ],
}
