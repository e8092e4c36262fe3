/** The prose of the report of 2022 to the letter, typing errors included: it is quoted, never corrected silently. */
export const trajectoryTexts = {
  politiserendWerken: `Politiserend handelen is een krachtige en specifieke manier om je politieke opdracht als sociaal werker vorm te geven. In een ontwikkeltraject van drie jaar wil Socius sociaal werkers uit het brede sociaal werk versterken in hun politiserend handelen.

In 2022 publiceerden we onder meer het boek ‘Publiek gaan! Politiserend handelen in het sociaal werk’.`,
  rollenEnFuncties: `Rollen en functies zijn centrale concepten in het decreet en vormen een kader waarbinnen activiteiten en pratijken moeten passen én verteld en verantwoord moeten kunnen worden. Met het traject ‘Rollen en functies’ zetten we in op extra ondersteuning op dit vlak.`,
} as const

export const researchTexts = {
  stromen: `In 2022 werkten we de analyse af van de goedgekeurde subsidieaanvragen 2021-2025 van 131 sociaal-cultureel volwassenenorganisaties en publiceerden we het rapport ‘Stromen in de civiele samenleving’.`,
  waarde: `Daarnaast besteedde Socius een onderzoek uit naar de waarde en betekenis die overheden, markt- en middenveldspelers toekennen aan civiel sociaal-cultureel actorschap. De resultaten van dit onderzoek zullen in 2023 beschikbaar zijn.`,
} as const

/** Section of the report → its text, with living figures where the printed report has numbers. */
export const sectionTexts = {
  professionalisation: `In {year} verzorgden we {activities.total} vormingen. {activities.format.offline} vormingen vonden offline plaats en {activities.format.online} online. Bij {activities.format.blended} activiteiten ging het om een mix van beiden.

### Primaire doelgroep

Professionals en organisaties binnen het erkende en het niet-erkende civiel sociaal-cultureel werk

### Secundaire doelgroep

Actoren uit de overheid, belendende sectoren, de bovenbouw en de opleidings- en onderzoekswereld`,
  questions: `Met onze vraaggestuurde werking bieden we een antwoord op specifieke vragen en behoeften van individuele organisaties.

We ontvingen {questions.received} vragen, waarvan we er {questions.approved} goedkeurden. {questions.delivered} vragen resulteerden in {year} in een dienstverlening.

De kwesties waarvoor sociaal-culturele organisaties bij het steunpunt aankloppen, sluiten sterk aan bij onze eigen beleidsambities en onze interne expertise.`,
  spotlights: `In {year} plaatsten we via onze media en ons vormingsaanbod {spotlights.total} organisaties, praktijken en initiatieven in de kijker ({spotlights.recognised} van erkende organisaties en {spotlights.unrecognised} van niet-erkende organisaties).

Ook via onze sociale media richtten we onze schijnwerpers op tal van sociaal-culturele praktijken en initiatieven.`,
  consultations: `### Overleg

Socius deelt zijn expertise en kennis met diverse stakeholders: de onderzoeksgemeenschap, de opleidingswereld, beleidsmakers, internationale actoren en partners in de bovenbouw.

In het totaal namen we deel aan {consultations.total} overlegmomenten met {consultations.actors} verschillende actoren. {consultations.policyShare} daarvan gaat uit naar overleg met beleidsactoren.`,
  web: `Socius beschikt over een aantal sites en tools waarmee we over onze werking berichten en ondersteuning bieden rond een aantal specifieke thema’s.

Begin {year} lanceerden we de nieuwe Socius-site. Op de site besteden we onder andere bijzondere aandacht aan 8 thema’s die centraal in onze werking staan.`,
} as const
