import { content } from 'virtual:content'
import { useForce } from '../context/force.ts'

/** @returns a lookup of English service names, which most translations keep. */
export const useEnglishNames = (): ((id: string) => string | undefined) => {
  const local = useForce()?.englishPack?.localServices ?? []
  return id => [...local, ...content.services].find(service => service.id === id)?.name
}
