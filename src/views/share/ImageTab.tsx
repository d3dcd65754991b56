import type { ReactElement } from 'react';
import { THEMES } from '#address/view.ts';
import { shareWords } from '#wording/lateWords.ts';
import { CopyBox } from './CopyBox.tsx';
import { IMAGE_WIDTHS, type ImageChoice, TEXTS } from './choices.ts';
import { DataField } from './DataField.tsx';
import fieldStyles from './Fields.module.css';
import { NumberField, Radios } from './Fields.tsx';
import { ImageDownloads } from './ImageDownloads.tsx';
import { ImagePreview } from './ImagePreview.tsx';
import { HeadingFields, PictureField } from './PictureField.tsx';
import styles from './ShareDialog.module.css';
import type { TabProps } from './TabProps.ts';
import { useImage } from './useImage.ts';

/** The view as a picture for a report: how large, how dark, and what it looks like. */
export function ImageTab(props: TabProps): ReactElement {
  const { choices, change } = props;
  const { image } = choices;
  const changeImage = (part: Partial<ImageChoice>): void => change({ image: { ...image, ...part } });
  const drawn = useImage(props);
  const shown = drawn.image;
  return (
    <div className={styles.columns}>
      <div className={styles.choices}>
        <PictureField {...props} />
        <div className={fieldStyles.field}>
          <span className={fieldStyles.label} aria-hidden="true">
            {shareWords.width}
          </span>
          <NumberField
            label={shareWords.width}
            value={image.width}
            bounds={IMAGE_WIDTHS}
            onChange={(width) => changeImage({ width })}
          />
        </div>
        <HeadingFields {...props} />
        <Radios
          label={shareWords.theme}
          values={THEMES}
          nameOf={(theme) => shareWords.themeOf[theme]}
          value={image.theme}
          onChange={(theme) => changeImage({ theme })}
        />
        <Radios
          label={shareWords.letters}
          values={TEXTS}
          nameOf={(text) => shareWords.lettersOf[text]}
          aboutOf={(text) => shareWords.lettersAbout[text]}
          value={image.text}
          onChange={(text) => changeImage({ text })}
        />
        <DataField {...props} />
      </div>
      <div className={styles.outcome}>
        <ImagePreview {...drawn} />
        {shown && shown.missing.length > 0 && (
          <p className={styles.about}>{shareWords.lettersMissing(shown.missing.join(' '))}</p>
        )}
        <ImageDownloads image={shown} name={[props.overview.id, choices.picture].join('-')} />
        {shown && (
          <div className={styles.block}>
            <h3 className={styles.heading}>{shareWords.altText}</h3>
            <p className={styles.about}>{shareWords.altTextAbout}</p>
            <CopyBox label={shareWords.altText} text={shown.alt} copy={shareWords.copyAltText} rows={4} />
          </div>
        )}
      </div>
    </div>
  );
}
