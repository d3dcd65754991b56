import type { ReactElement } from 'react';
import { THEMES } from '#address/view.ts';
import { Button } from '#controls/Button.tsx';
import { shareWords } from '#wording/lateWords.ts';
import { type EmbedChoice, FRAME_HEIGHTS, FRAME_WIDTHS, type FrameSize, SIZES } from './choices.ts';
import { DataField } from './DataField.tsx';
import styles from './EmbedForm.module.css';
import fieldStyles from './Fields.module.css';
import { Check, NumberField, Radios } from './Fields.tsx';
import { HeadingFields, PictureField } from './PictureField.tsx';
import type { TabProps } from './TabProps.ts';

type EmbedFormProps = TabProps & { readonly changeEmbed: (part: Partial<EmbedChoice>) => void };

const THEME_CHOICES = [...THEMES, 'auto'] as const;

/** Everything about an embed that can be chosen. */
export function EmbedForm(props: EmbedFormProps): ReactElement {
  const { choices, changeEmbed } = props;
  const { embed } = choices;
  return (
    <>
      <PictureField {...props} />
      <SizeField size={embed.size} onChange={(size) => changeEmbed({ size })} />
      <HeadingFields {...props} />
      <fieldset className={fieldStyles.field}>
        <legend>{shareWords.include}</legend>
        <div className={fieldStyles.line}>
          <Check
            label={shareWords.legend}
            checked={embed.hasLegend}
            onChange={(hasLegend) => changeEmbed({ hasLegend })}
          />
          <Check
            label={shareWords.source}
            checked={embed.hasSource}
            onChange={(hasSource) => changeEmbed({ hasSource })}
          />
          <Check
            label={shareWords.filters}
            checked={embed.hasFilters}
            onChange={(hasFilters) => changeEmbed({ hasFilters })}
          />
        </div>
        <p className={styles.note}>{shareWords.linkIncluded}</p>
      </fieldset>
      <Radios
        label={shareWords.theme}
        values={THEME_CHOICES}
        nameOf={(theme) => shareWords.themeOf[theme]}
        value={embed.theme ?? 'auto'}
        onChange={(theme) => changeEmbed({ theme: theme === 'auto' ? null : theme })}
      />
      <DataField {...props} />
    </>
  );
}

/** A size that is often wanted, or numbers of one's own. */
function SizeField({
  size,
  onChange,
}: {
  readonly size: FrameSize;
  readonly onChange: (size: FrameSize) => void;
}): ReactElement {
  return (
    <fieldset className={fieldStyles.field}>
      <legend>{shareWords.size}</legend>
      <div className={styles.sizes}>
        {SIZES.map((one) => {
          const isChosen = one.width === size.width && (one.width === null || one.height === size.height);
          return (
            <Button
              key={one.width}
              size="small"
              look={isChosen ? 'primary' : 'outlined'}
              aria-pressed={isChosen}
              onClick={() => onChange(one)}
            >
              {one.width === null ? shareWords.fullWidth : `${one.width} × ${one.height}`}
            </Button>
          );
        })}
        <span className={styles.own}>
          <NumberField
            label={shareWords.width}
            value={size.width}
            placeholder={shareWords.widthAny}
            bounds={FRAME_WIDTHS}
            onChange={(width) => onChange({ ...size, width })}
          />
          <span aria-hidden="true">×</span>
          <NumberField
            label={shareWords.height}
            value={size.height}
            bounds={FRAME_HEIGHTS}
            onChange={(height) => onChange({ ...size, height })}
          />
        </span>
      </div>
    </fieldset>
  );
}
