/** @returns a YAML name in camel case: `best-for` becomes `bestFor`. */
export const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** @returns a name from code in kebab case, as YAML has it: `bestFor` becomes `best-for`. */
export const kebabCase = (name: string): string =>
  name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
