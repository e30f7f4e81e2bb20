/** Every screen has it, in every language: browsers write titles to disk. */
export const TITLE = 'Encounter checklist'
