/** @returns an address without the parts that nobody types: `https://www.nhs.uk/` is `nhs.uk`. */
export const displayAddress = (address: string): string => {
  const { host, pathname } = new URL(address)
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '')
}
