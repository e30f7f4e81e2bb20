/** @returns the address that makes a phone offer to call a number. @param number with spaces, as it is displayed. */
export const telAddress = (number: string): string => `tel:${number.replaceAll(' ', '')}`
