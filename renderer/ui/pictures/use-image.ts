import { useMutation } from '@tanstack/react-query'
import { appErrorOf } from '../../base/api.ts'
import { ImageRefusal, type Picture, readImage, type Wish } from './read-image.ts'

/** Reads a picture and hands it on, with the name of its file; says what is wrong when that fails. */
export const useImage = (onImage: (picture: Picture, name: string) => Promise<unknown>, wish?: Wish) => {
  const reading = useMutation({ mutationFn: async (file: File) => onImage(await readImage(file, wish), file.name) })
  const { error } = reading
  return {
    read: (file: File | null | undefined) => {
      if (file !== null && file !== undefined) reading.mutate(file)
    },
    isBusy: reading.isPending,
    problem: error === null ? null : error instanceof ImageRefusal ? error.message : appErrorOf(error).message,
  }
}
