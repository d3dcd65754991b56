import { useEffect, useEffectEvent, useState } from 'react';
import { writeAddress } from '#address/address.ts';
import { chosenTitle } from './PictureField.tsx';
import type { ImageQuestion, SharedImage } from './ShareProps.ts';
import { citedView, type TabProps } from './TabProps.ts';
import { useRested } from './useRested.ts';

export type DrawnImage = {
  /** The last one that was drawn; null before the first. */
  readonly image: SharedImage | null;
  /** `image` is not yet what was chosen. */
  readonly isDrawing: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
};

const REST_MS = 300;

/** Draws what is chosen, once it has rested; the picture before stays until the next one is there. */
export function useImage(props: TabProps): DrawnImage {
  const { choices, site } = props;
  const question: ImageQuestion = {
    ...choices.image,
    picture: choices.picture,
    title: chosenTitle(choices),
    subtitle: choices.subtitle.trim() || null,
    address: site + writeAddress(citedView(props)),
  };
  const asked = JSON.stringify(question);
  const rested = useRested(asked, REST_MS);
  const [attempt, setAttempt] = useState(0);
  const [done, setDone] = useState<{ readonly asked: string; readonly image: SharedImage | null } | null>(null);
  const [last, setLast] = useState<SharedImage | null>(null);
  const draw = useEffectEvent(props.drawImage);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt draws the same question again.
  useEffect(
    function drawTheQuestion() {
      let isWanted = true;
      const finish = (image: SharedImage | null): void => {
        if (!isWanted) return;
        setDone({ asked: rested, image });
        if (image) setLast(image);
      };
      draw(JSON.parse(rested)).then(finish, () => finish(null));
      return () => {
        isWanted = false;
      };
    },
    [rested, attempt],
  );
  const failed = done !== null && done.asked === asked && done.image === null;
  return {
    image: failed ? null : last,
    isDrawing: done?.asked !== asked,
    failed,
    retry: () => {
      setDone(null);
      setAttempt((before) => before + 1);
    },
  };
}
