import { useMutation } from '@tanstack/react-query'
import { appErrorOf } from '../../api.ts'
import { ImageRefusal, readImage } from './read-image.ts'

/** Reads a picture and hands it on; says what is wrong when that fails. */
export const useImage = (onImage: (bytes: Uint8Array) => Promise<unknown>) => {
  const reading = useMutation({ mutationFn: async (file: File) => onImage(await readImage(file)) })
  const { error } = reading
  return {
    read: (file: File | null | undefined) => {
      if (file !== null && file !== undefined) reading.mutate(file)
    },
    isBusy: reading.isPending,
    problem: error === null ? null : error instanceof ImageRefusal ? error.message : appErrorOf(error).message,
  }
}
