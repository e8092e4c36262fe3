import { invented } from '../invented.ts'

/** The quotes of the report of 2022 to the letter, under the title of their activity; the speakers are invented. */
export const quotes = [
  {
    activity: 'Nieuw in de sector',
    speaker: invented('Noor Vandersteen'),
    text: 'De enthousiaste begeleiding van de begeleidster was aanstekelijk! Ik vond de praktische voorbeelden en cases/voorstellingen/getuigenissen van de vertegenwoordigers van sociaal-culturele organisaties heel leerrijk! Ik heb verschillende voorbeelden en inspiratie opgedaan om eigen projecten en activiteiten te kunnen ontwikkelen.',
  },
  {
    activity: 'Motivatie en missie matchen in je vrijwilligersbeleid',
    speaker: invented('Bram Verstuyft'),
    text: 'Wat mij betreft was de grote sterkte van de vorming de opbouw van de kennis door het totaalpakket van screencast, voorbereidende opdracht, theoretisch kader en ervaringsuitwisseling. Dit alles was mooi in balans. De begeleider kende alle organisaties voldoende om bruggen te bouwen tussen hun sterk uiteenlopende realiteiten.',
  },
  {
    activity: 'Vormgeven aan blended leren',
    speaker: invented('Fatiha Okonjo'),
    text: 'Het stappenplan voor de opbouw van blended leren was erg bruikbaar. De feedback van de lesgever was erg nuttig en to-the-point.',
  },
  {
    activity: 'Je organisatie kantelen naar interculturaliteit',
    speaker: invented('Wouter Huyghebaert'),
    text: 'Ik heb heel veel kaders en modellen meegekregen die je heel concreet doen reflecteren over je praktijk.',
  },
  {
    activity: 'Zelfsturende teams',
    speaker: invented('Liesbet Demoor'),
    text: 'Dankzij de vorming ben ik tot een aantal nieuwe inzichten gekomen inzake zelfsturende teams en kan ik hiermee aan de slag. De lesgever was zeer aangenaam om naar te luisteren en verveelde geen minuut. Ook de afwisseling met het werken in groepjes en de mogelijkheid om verhalen van anderen te horen was zeer zinvol.',
  },
  {
    activity: 'Vergroot het draagvlak voor je communicatie',
    speaker: invented('Ilse Cauwenberghs'),
    text: 'Ik vond het zeer leerrijk. Het zijn wel inzichten die je eventjes moet laten bezinken, maar een verrijking op de kijk die je achteraf hebt. Persoonlijk vind ik dit een grote meerwaarde.',
  },
] as const

/** Said as well, but not to be printed: the first without consent, the second with consent withdrawn. */
export const withheldQuotes = {
  withoutConsent: {
    activity: invented('Je rollen scherp krijgen'),
    speaker: invented('Jozefien Tavernier'),
    text: invented('Eindelijk snap ik wat onze vier functies met elkaar te maken hebben.'),
  },
  withdrawn: {
    activity: invented('Een campagne van nul'),
    speaker: invented('Rachid Peeraer'),
    text: invented('Onze campagne stond er na drie namiddagen.'),
  },
} as const
