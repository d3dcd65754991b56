import type { ReactElement } from 'react';
import { shareWords } from '#wording/lateWords.ts';
import { PICTURE_CHOICES } from './choices.ts';
import { Radios, TextField } from './Fields.tsx';
import { ownTitle } from './ShareProps.ts';
import type { TabProps } from './TabProps.ts';

/** Which picture an embed or an image shows. */
export function PictureField({ choices, change }: Pick<TabProps, 'choices' | 'change'>): ReactElement {
  return (
    <Radios
      label={shareWords.show}
      values={PICTURE_CHOICES}
      nameOf={(picture) => shareWords.picture[picture]}
      value={choices.picture}
      onChange={(picture) => change({ picture })}
    />
  );
}

/** Its heading, which is that of the event or dataset until somebody writes another, and a line under it. */
export function HeadingFields(props: TabProps): ReactElement {
  const own = ownTitle(props);
  const { choices, change } = props;
  return (
    <>
      <TextField
        label={shareWords.heading}
        value={choices.title ?? own}
        placeholder={own}
        onChange={(title) => change({ title: title === own ? null : title })}
      />
      <TextField label={shareWords.subtitle} value={choices.subtitle} onChange={(subtitle) => change({ subtitle })} />
    </>
  );
}

/** The heading that was written; null where it is the picture's own. */
export function chosenTitle({ title }: TabProps['choices']): string | null {
  return title === null || title.trim() === '' ? null : title.trim();
}
