/** What is drawn, as a file. @throws when the browser can't make it */
export const blobOf = (canvas: HTMLCanvasElement, type: 'image/png' | 'image/jpeg', quality?: number): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob === null) reject(new Error(`no ${type} of ${canvas.width} × ${canvas.height}`))
        else resolve(blob)
      },
      type,
      quality,
    )
  })
