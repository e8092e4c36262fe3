/** The addresses of the screens that hold no records of one type. */
export const overviewPath = 'overzicht'
export const reportPath = 'jaarverslag'
export const settingsPath = 'instellingen'
export const aboutPath = 'over'
