/** @returns a name of YAML as code spells it: `best-for` is `bestFor`. */
export const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** @returns a name of code as YAML spells it: `bestFor` is `best-for`. */
export const kebabCase = (name: string): string =>
  name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
