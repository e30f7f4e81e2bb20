/** The title of every screen, in every language: browsers write titles to disk. */
export const TITLE = 'Encounter checklist'
