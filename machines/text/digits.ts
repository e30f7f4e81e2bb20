/** @returns the digits alone: `0161 629 9861` is `01616299861`. */
export const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')
