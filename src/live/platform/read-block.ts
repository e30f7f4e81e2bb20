/** Reads data out of the page. @param name the attribute of its block, with a value, after `data-`. @throws if it is missing or damaged. */
export const readBlock = <Value>(name: string): Value =>
  JSON.parse(document.querySelector(`[data-${name}]`)?.textContent ?? '')
