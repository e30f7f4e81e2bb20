/** @returns a name for a file, or an id, from the name of what it holds: lower-case letters, digits and hyphens. */
export const fileNameFor = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
