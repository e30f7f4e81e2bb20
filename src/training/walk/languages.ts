import { languages } from 'virtual:content'

/** Falls back to the officer's languages if the list of all cannot be read. */
export const allLanguages = () => {
  try {
    return languages.all
  } catch {
    return languages.officers
  }
}
