import { content } from 'virtual:content'
import { useForce } from '../context/force.ts'

/** @returns what finds the English name of a service, which a language that has no name for it shows too. */
export const useEnglishNames = (): ((id: string) => string | undefined) => {
  const local = useForce()?.englishPack?.localServices ?? []
  return id => [...local, ...content.services].find(service => service.id === id)?.name
}
