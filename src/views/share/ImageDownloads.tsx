import { Download } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Button } from '#controls/Button.tsx';
import { shareWords } from '#wording/lateWords.ts';
import { pngOf } from './pngOf.ts';
import styles from './ShareDialog.module.css';
import type { SharedImage } from './ShareProps.ts';
import { saveFile } from './saveFile.ts';

/** Pixels of the file for each CSS pixel of the picture. */
const SCALES = [1, 2, 3] as const;

type ImageDownloadsProps = {
  /** Null while there is nothing to download. */
  readonly image: SharedImage | null;
  /** Of the file, without its ending. */
  readonly name: string;
};

/** The picture as a file. */
export function ImageDownloads({ image, name }: ImageDownloadsProps): ReactElement {
  const [failed, setFailed] = useState(false);
  const isOff = image === null;
  const savePng = (scale: number): void => {
    if (!image) return;
    setFailed(false);
    const suffix = scale === 1 ? '' : `@${scale}x`;
    pngOf(image, scale).then(
      (bytes) => saveFile(bytes, `${name}${suffix}.png`),
      () => setFailed(true),
    );
  };
  return (
    <div className={styles.row}>
      <Button
        look="primary"
        aria-disabled={isOff}
        onClick={() => image && saveFile(new Blob([image.svg], { type: 'image/svg+xml' }), `${name}.svg`)}
      >
        <Download size={15} strokeWidth={1.75} aria-hidden="true" />
        {shareWords.download('SVG')}
      </Button>
      {SCALES.map((scale) => (
        <Button
          key={scale}
          aria-disabled={isOff}
          aria-label={shareWords.download(`PNG ${scale}×`)}
          onClick={() => savePng(scale)}
        >
          {`PNG ${scale}×`}
        </Button>
      ))}
      <p role="status" className={styles.about}>
        {failed ? shareWords.pngFailed : ''}
      </p>
    </div>
  );
}
