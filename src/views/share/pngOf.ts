import type { SharedImage } from './ShareProps.ts';

/** The same picture in pixels. Rejects where the browser makes no canvas of that size. */
export async function pngOf({ svg, width, height }: SharedImage, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas to draw on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!bytes) throw new Error(`No PNG of ${canvas.width} × ${canvas.height} pixels`);
    return bytes;
  } finally {
    URL.revokeObjectURL(url);
  }
}
