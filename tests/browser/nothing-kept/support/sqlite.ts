/** A value of a table, with blobs left out. */
type Value = string | number | null
export type Row = Readonly<Record<string, Value>>

/** The pages of a database as they stand on disk, and the newest version of each that its write-ahead log committed. */
const pagesOf = (bytes: Buffer, log?: Buffer): ((page: number) => Buffer) => {
  const stored = bytes.readUInt16BE(16)
  const size = stored === 1 ? 65_536 : stored
  const newer = new Map<number, Buffer>()
  let uncommitted = new Map<number, Buffer>()
  for (let at = 32; log && at + 24 + size <= log.length; at += 24 + size) {
    // A frame of an older log has another salt.
    if (log.readBigUInt64BE(at + 8) !== log.readBigUInt64BE(16)) break
    uncommitted.set(log.readUInt32BE(at), log.subarray(at + 24, at + 24 + size))
    if (log.readUInt32BE(at + 4) === 0) continue
    for (const [page, content] of uncommitted) newer.set(page, content)
    uncommitted = new Map()
  }
  return page => newer.get(page) ?? bytes.subarray((page - 1) * size, page * size)
}

const varint = (bytes: Buffer, at: number): readonly [value: number, next: number] => {
  let value = 0
  for (let i = 0; i < 8; i++) {
    const byte = bytes[at + i] ?? 0
    value = value * 128 + (byte & 127)
    if (byte < 128) return [value, at + i + 1]
  }
  return [value * 256 + (bytes[at + 8] ?? 0), at + 9]
}

const INTEGER_SIZES = [0, 1, 2, 3, 4, 6, 8]

/** @returns the value, and how many bytes it takes. */
const readValue = (bytes: Buffer, type: number, at: number): readonly [value: Value, size: number] => {
  if (type === 8 || type === 9) return [type - 8, 0]
  if (type === 7) return [bytes.readDoubleBE(at), 8]
  const size = INTEGER_SIZES[type]
  if (type === 0) return [null, 0]
  if (size === 8) return [Number(bytes.readBigInt64BE(at)), 8]
  if (size !== undefined) return [bytes.readIntBE(at, size), size]
  const length = Math.floor((type - 12) / 2)
  return [type % 2 === 1 ? bytes.toString('utf8', at, at + length) : null, length]
}

const recordOf = (bytes: Buffer): readonly Value[] => {
  const [headerSize, first] = varint(bytes, 0)
  const values: Value[] = []
  let body = headerSize
  for (let at = first; at < headerSize; ) {
    const [type, next] = varint(bytes, at)
    const [value, size] = readValue(bytes, type, body)
    values.push(value)
    body += size
    at = next
  }
  return values
}

/** @returns each row of a table whose tree begins at a page, with its row id. */
const rowsFrom = (
  read: (page: number) => Buffer,
  root: number
): readonly (readonly [id: number, values: readonly Value[]])[] => {
  const page = read(root)
  const usable = page.length - (read(1)[20] ?? 0)
  const start = root === 1 ? 100 : 0
  const isLeaf = page[start] === 13
  const cells = Array.from({ length: page.readUInt16BE(start + 3) }, (_, i) =>
    page.readUInt16BE(start + (isLeaf ? 8 : 12) + 2 * i)
  )
  if (!isLeaf)
    return [...cells.map(at => page.readUInt32BE(at)), page.readUInt32BE(start + 8)].flatMap(child =>
      rowsFrom(read, child)
    )
  return cells.map(at => {
    const [size, afterSize] = varint(page, at)
    const [id, body] = varint(page, afterSize)
    const most = usable - 35
    const least = Math.floor(((usable - 12) * 32) / 255) - 23
    const wanted = least + ((size - least) % (usable - 4))
    const local = size <= most ? size : wanted <= most ? wanted : least
    const parts = [page.subarray(body, body + local)]
    let left = size - local
    for (let next = left > 0 ? page.readUInt32BE(body + local) : 0; next > 0; ) {
      const overflow = read(next)
      parts.push(overflow.subarray(4, 4 + Math.min(left, usable - 4)))
      left -= usable - 4
      next = overflow.readUInt32BE(0)
    }
    return [id, recordOf(Buffer.concat(parts))] as const
  })
}

/** The names in `CREATE TABLE name(id INTEGER PRIMARY KEY, title TEXT, UNIQUE (title))`. */
const columnsIn = (sql: string): readonly string[] => {
  let depth = 0
  const parts = ['']
  for (const letter of sql.slice(sql.indexOf('(') + 1, sql.lastIndexOf(')'))) {
    if (letter === '(') depth++
    if (letter === ')') depth--
    if (letter === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts
    .map(part => /^\s*["`[]?(\w+)/.exec(part)?.[1] ?? '')
    .filter(name => !/^(?:UNIQUE|PRIMARY|FOREIGN|CHECK|CONSTRAINT)$/i.test(name))
}

/**
 * Reads a table of a database of SQLite, with what stands in its write-ahead log: a browser that was killed leaves one.
 * @returns its rows, with the row id where a column is an alias of it.
 */
export const tableIn = (bytes: Buffer, table: string, log?: Buffer): readonly Row[] => {
  const read = pagesOf(bytes, log)
  const entry = rowsFrom(read, 1).find(([, [type, name]]) => type === 'table' && name === table)
  if (!entry) throw new Error(`There is no table ${table}.`)
  const [, , , root, sql] = entry[1]
  const columns = columnsIn(String(sql))
  return rowsFrom(read, Number(root)).map(([id, values]) =>
    Object.fromEntries(columns.map((name, i) => [name, values[i] ?? (i === 0 ? id : null)]))
  )
}
