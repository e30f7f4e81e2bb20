/** @returns a field's name, in camel case, or an id, as people read it: `shortName` is "Short name". */
export const readable = (name: string): string =>
  name.charAt(0).toUpperCase() +
  name
    .slice(1)
    .replace(/[-_]/g, ' ')
    .replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
    .replace('ireland', 'Ireland')
