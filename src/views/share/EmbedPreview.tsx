import { type ReactElement, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSize } from '#controls/useSize.ts';
import { shareWords } from '#wording/lateWords.ts';
import type { FrameSize } from './choices.ts';
import styles from './Preview.module.css';
import { useRested } from './useRested.ts';

type EmbedPreviewProps = {
  readonly address: string;
  readonly size: FrameSize;
  /** What the view holds, in words. */
  readonly holds: string;
  /** Escape was pressed inside the embed, which had no use for it. */
  readonly onEscape: () => void;
};

/** CSS pixels: a column of text as many pages have it, for an embed that fills its column. */
const COLUMN = 800;
/** No preview is larger than this on screen, in CSS pixels. */
const LARGEST = { width: 512, height: 432 } as const;
/** While a title is being written. */
const REST_MS = 350;

/** The embed itself, as small as it has to be. */
export function EmbedPreview({ address, size, holds, onEscape }: EmbedPreviewProps): ReactElement {
  const room = useRef<HTMLDivElement>(null);
  const available = useSize(room).width;
  const shown = useRested(address, REST_MS);
  const width = size.width ?? COLUMN;
  const scale = Math.min(1, Math.min(available, LARGEST.width) / width, LARGEST.height / size.height);
  const percent = Math.round(scale * 100);
  return (
    <div ref={room} className={styles.preview}>
      <div className={styles.caption}>
        <h3>{size.width === null ? shareWords.previewWide(COLUMN, percent) : shareWords.previewAt(percent)}</h3>
        <p>{holds}</p>
      </div>
      <div className={styles.paper} style={{ inlineSize: width * scale, blockSize: size.height * scale }}>
        {available > 0 && (
          <Frame address={shown} width={width} height={size.height} scale={scale} onEscape={onEscape} />
        )}
      </div>
    </div>
  );
}

type FrameProps = {
  readonly address: string;
  /** CSS pixels inside the frame. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly onEscape: () => void;
};

function Frame({ address, width, height, scale, onEscape }: FrameProps): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  const [first] = useState(address);
  const shown = useRef(address);
  const leave = useEffectEvent(onEscape);
  useEffect(
    function showTheAddress() {
      if (shown.current === address) return;
      shown.current = address;
      // Another `src` would be a step in the history of the page, which Back would undo.
      frame.current?.contentWindow?.location.replace(address);
    },
    [address],
  );
  useEffect(function closeByEscapeInside() {
    const node = frame.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      // A card that is open over the embed takes it first.
      const isOpen = node?.contentDocument?.querySelector('[role="dialog"]') != null;
      if (event.key === 'Escape' && !isOpen) leave();
    };
    const listen = (): void => node?.contentWindow?.addEventListener('keydown', onKeyDown, true);
    node?.addEventListener('load', listen);
    return () => node?.removeEventListener('load', listen);
  }, []);
  return (
    <iframe
      ref={frame}
      src={first}
      title={shareWords.previewFrame}
      width={width}
      height={height}
      className={styles.frame}
      style={{ transform: `scale(${scale})` }}
    />
  );
}
