import type { Report } from '../../db/model/block.ts'
import { count, figure, heading, paragraph, tile, tiles } from './blocks.ts'

/** What Socius brought into the world in 2022: its research, its views and its voice. Wording and figures are those of the source. */
export const world: Report['sections'] = [
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
]
