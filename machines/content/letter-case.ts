/** @returns a YAML name in camel case: `best-for` becomes `bestFor`. */
export const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** A name from code in kebab case, letter by letter. */
type KebabCase<Name extends string> = string extends Name
  ? string
  : Name extends `${infer First}${infer Rest}`
    ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${KebabCase<Rest>}`
    : ''

/** @returns a name from code in kebab case, as YAML has it: `bestFor` becomes `best-for`. */
export const kebabCase = <Name extends string>(name: Name) =>
  name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`) as KebabCase<Name>
