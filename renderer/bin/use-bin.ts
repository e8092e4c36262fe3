import { useQuery } from '@tanstack/react-query'
import type { RecordName } from '../../db/model/index.ts'
import { call } from '../base/api.ts'
import { keys } from '../base/query-client.ts'

/** How the bin stands, of one type or as a whole; undefined until that is known. */
export const useBin = (type?: RecordName) =>
  useQuery({ queryKey: keys.bin(type), queryFn: () => call('bin.state', type === undefined ? {} : { type }) }).data
