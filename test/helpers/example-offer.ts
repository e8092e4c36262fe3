import type { Block, Report } from '../../db/model/block.ts'
import { chart, count, heading, list, paragraph, point, quote, tile, tiles } from './blocks.ts'

/** The trainings on a theme, and what was said of one. */
const theme = (name: string, held: number, said: string, by: string): readonly Block[] => [
  heading(name),
  tiles(tile(held, 'vormingen')),
  quote(said, by),
]

/** What Socius offered in 2022: trainings, answers to questions, events. Wording and figures are those of the source. */
export const offer: Report['sections'] = [
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
      chart(
        'donut',
        'Vormingen naar vorm',
        'vormingen',
        point('offline', 47),
        point('online', 11),
        point('een mix van beide', 10),
      ),
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
      chart(
        'bars',
        'Vormingen per thema',
        'vormingen',
        point('communicatie- en marketingbeleid voeren', 12),
        point('sociaal-culturele praktijk, rollen en functies vormgeven', 8),
        point('inzetten op zakelijk beleid en leiderschap', 6),
        point('burgers versterken en begeleiden in hun civiel actorschap', 5),
        point('digitale mogelijkheden benutten', 4),
        point('verhouden op subsidiekaders', 4),
        point('aansluiten op de superdiverse samenleving', 3),
        point('zonder thema', 26, 'muted'),
      ),
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
      ...theme(
        'Burgers versterken en begeleiden in hun civiel actorschap',
        5,
        'Wat mij betreft was de grote sterkte van de vorming de opbouw van de kennis door het totaalpakket van screencast, voorbereidende opdracht, theoretisch kader en ervaringsuitwisseling. Dit alles was mooi in balans. De begeleider kende alle organisaties voldoende om bruggen te bouwen tussen hun sterk uiteenlopende realiteiten.',
        'deelnemer leertraject ‘Motivatie en missie matchen in je vrijwilligersbeleid’',
      ),
      ...theme(
        'Digitale mogelijkheden benutten',
        4,
        'Het stappenplan voor de opbouw van blended leren was erg bruikbaar. De feedback van de lesgever was erg nuttig en to-the-point.',
        'deelnemer vorming ‘Vormgeven aan blended leren’',
      ),
      ...theme(
        'Aansluiten op de superdiverse samenleving',
        3,
        'Ik heb heel veel kaders en modellen meegekregen die je heel concreet doen reflecteren over je praktijk.',
        'deelnemer collegagroep ‘Je organisatie kantelen naar interculturaliteit’',
      ),
      ...theme(
        'Inzetten op zakelijk beleid en leiderschap',
        6,
        'Dankzij de vorming ben ik tot een aantal nieuwe inzichten gekomen inzake zelfsturende teams en kan ik hiermee aan de slag. De lesgever was zeer aangenaam om naar te luisteren en verveelde geen minuut. Ook de afwisseling met het werken in groepjes en de mogelijkheid om verhalen van anderen te horen was zeer zinvol.',
        'deelnemer vorming ‘Zelfsturende teams’',
      ),
      ...theme(
        'Communicatie- en marketingbeleid voeren',
        12,
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
]
