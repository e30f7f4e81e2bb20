import { content } from 'virtual:content'
import type { Content } from '../../content/content.ts'

/** @returns the words of the hand-over. They stand behind the script, so only a screen that is up on a whole page may ask. */
export const useHandOverWords = (): Content['screens']['handOver'] => content.screens.handOver
