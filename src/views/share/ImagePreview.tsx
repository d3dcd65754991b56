import { type ReactElement, useEffect, useState } from 'react';
import { Button } from '#controls/Button.tsx';
import { shareWords } from '#wording/lateWords.ts';
import styles from './Preview.module.css';
import type { DrawnImage } from './useImage.ts';

/** The picture as it will be seen outside: as an image, without the fonts and styles of this page. */
export function ImagePreview({ image, isDrawing, failed, retry }: DrawnImage): ReactElement {
  const url = useObjectUrl(image?.svg ?? null);
  return (
    <div className={styles.preview} aria-busy={isDrawing}>
      <div className={styles.caption}>
        <h3>{shareWords.preview}</h3>
        <p className={styles.measure}>{image ? shareWords.imageSize(image.width, image.height) : ''}</p>
      </div>
      {failed && (
        <div role="alert" className={styles.failed}>
          <p>{shareWords.imageFailed}</p>
          <Button size="small" onClick={retry}>
            {shareWords.retry}
          </Button>
        </div>
      )}
      {!failed && !image && <p className={styles.blank}>{shareWords.drawing}</p>}
      {image && url && (
        <img src={url} width={image.width} height={image.height} alt={image.alt} className={styles.image} />
      )}
    </div>
  );
}

/** An address of the markup as long as it is shown. */
function useObjectUrl(svg: string | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(
    function lendAnAddress() {
      if (svg === null) return;
      const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      setUrl(made);
      return () => {
        setUrl(null);
        URL.revokeObjectURL(made);
      };
    },
    [svg],
  );
  return url;
}
