/**
 * Whether the log of latest changes beside a store is whole. SQLite stops reading it at the first frame that doesn't add up, which
 * is right for a change that a power cut interrupted, and would silently drop changes that were acknowledged when the file was
 * damaged later. https://sqlite.org/walformat.html
 */
import { existsSync, readFileSync } from 'node:fs'
import { Refusal } from '../model/result.ts'
import { followed } from './links.ts'

const headerSize = 32
const frameHeaderSize = 24
const bigEndianMagic = 0x37_7f_06_83

type Sum = readonly [number, number]

/** The running checksum over `bytes`, in words of four bytes. */
const sumOf = (bytes: Buffer, isBigEndian: boolean, [first, second]: Sum): Sum => {
  let [a, b] = [first, second]
  for (let at = 0; at < bytes.length; at += 8) {
    a = (a + (isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + b) >>> 0
    b = (b + (isBigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + a) >>> 0
  }
  return [a, b]
}

const same = ([a, b]: Sum, [c, d]: Sum): boolean => a === c && b === d
const pairAt = (bytes: Buffer, at: number): Sum => [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)]

type Frame = { readonly isGood: boolean; readonly isCommit: boolean }

/** Each frame measured from the one before it. Frames left of an earlier round have other salts. */
const framesOf = (wal: Buffer, isBigEndian: boolean): readonly Frame[] => {
  const salts = pairAt(wal, 16)
  const size = frameHeaderSize + wal.readUInt32BE(8)
  const frames: Frame[] = []
  let before: Sum = pairAt(wal, 24)
  for (let at = headerSize; at + size <= wal.length; at += size) {
    const frame = wal.subarray(at, at + size)
    const stored = pairAt(frame, 16)
    const sum = sumOf(frame.subarray(frameHeaderSize), isBigEndian, sumOf(frame.subarray(0, 8), isBigEndian, before))
    const isOfRound = same(pairAt(frame, 8), salts)
    frames.push({ isGood: isOfRound && same(sum, stored), isCommit: isOfRound && frame.readUInt32BE(4) !== 0 })
    before = stored
  }
  return frames
}

const isPageSize = (size: number): boolean => size >= 512 && size <= 65_536 && Number.isInteger(Math.log2(size))

/**
 * Whether the log at `path` lost changes that were acknowledged: a frame that doesn't add up, a commit from it on, and a good frame
 * after that. SQLite writes the next change only once the last one is on the disk, so no power cut leaves this.
 */
const isWalDamaged = (path: string): boolean => {
  const wal = readFileSync(path)
  if (wal.length < headerSize + frameHeaderSize) return false
  const magic = wal.readUInt32BE(0)
  const isBigEndian = magic === bigEndianMagic
  const isKnown = (magic & ~1) === (bigEndianMagic & ~1) && isPageSize(wal.readUInt32BE(8))
  if (!isKnown || !same(sumOf(wal.subarray(0, 24), isBigEndian, [0, 0]), pairAt(wal, 24))) return true
  const frames = framesOf(wal, isBigEndian)
  const bad = frames.findIndex(({ isGood }) => !isGood)
  if (bad === -1) return false
  const commit = frames.findIndex(({ isCommit }, index) => index >= bad && isCommit)
  return commit !== -1 && frames.slice(commit + 1).some(({ isGood }) => isGood)
}

/**
 * Whether the index at `path` of a log tells of changes that are not in the file yet: it counts the frames of the log, and how many
 * of them were brought over. It goes together with the log, so one that lies alone had its log taken away.
 * https://sqlite.org/walformat.html#the_wal_index_header
 */
const tellsOfMore = (path: string): boolean => {
  const index = readFileSync(path)
  if (index.length < 100) return false
  const isInUse = index[12] === 1
  // In the byte order of the machine, which is this one on all that we run on.
  return isInUse && index.readUInt32LE(16) > index.readUInt32LE(96)
}

/** @throws Refusal `damaged` when the log beside the store at `place`, or where a link there leads, is damaged or was taken away */
export const checkLog = (place: string): void => {
  const path = followed(place)
  const log = `${path}-wal`
  // Another program may begin the log anew while it is read; what is damaged stays so.
  if (existsSync(log) && isWalDamaged(log) && isWalDamaged(log))
    throw new Refusal({
      kind: 'damaged',
      message: `Het logboek met je laatste wijzigingen (${log}) is beschadigd, dus wordt je bestand niet geopend. Er is niets aan gewijzigd. Red wat er te lezen is, of zet een reservekopie terug.`,
    })
  if (!existsSync(log) && existsSync(`${path}-shm`) && tellsOfMore(`${path}-shm`))
    throw new Refusal({
      kind: 'damaged',
      message: `Het logboek met je laatste wijzigingen (${log}) is weg, dus wordt je bestand niet geopend: die wijzigingen zouden ontbreken. Er is niets gewijzigd. Zet het logboek terug als je het nog vindt, in de prullenbak bijvoorbeeld. Anders red je wat er te lezen is, of zet je een reservekopie terug.`,
    })
}
