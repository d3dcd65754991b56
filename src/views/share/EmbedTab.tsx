import type { ReactElement } from 'react';
import { shareWords } from '#wording/lateWords.ts';
import { CopyBox } from './CopyBox.tsx';
import { CODES, type EmbedChoice } from './choices.ts';
import { EmbedForm } from './EmbedForm.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { embedQuery, iframeCode, loaderCode } from './embedCode.ts';
import { Radios } from './Fields.tsx';
import { chosenTitle } from './PictureField.tsx';
import styles from './ShareDialog.module.css';
import { ownTitle } from './ShareProps.ts';
import { holdsWords, sharedView, type TabProps } from './TabProps.ts';

/** The view in somebody else's page: what it shows, what that looks like, and the code for it. */
export function EmbedTab(props: TabProps): ReactElement {
  const { choices, change, site } = props;
  const { embed, picture } = choices;
  const changeEmbed = (part: Partial<EmbedChoice>): void => change({ embed: { ...embed, ...part } });
  const title = chosenTitle(choices);
  const query = embedQuery(sharedView(props), {
    picture,
    title,
    subtitle: choices.subtitle.trim() || null,
    hasLegend: embed.hasLegend,
    hasSource: embed.hasSource,
    hasFilters: embed.hasFilters,
    theme: embed.theme,
  });
  const address = `${site}embed.html${query}`;
  const heading = title ?? ownTitle(props);
  const name = shareWords.frameName(shareWords.pictureName[picture], heading);
  const frame = { address, size: embed.size, name };
  const code =
    embed.code === 'iframe'
      ? iframeCode(frame)
      : loaderCode({ ...frame, title: heading, loader: `${site}embed/v1.js` });
  return (
    <div className={styles.columns}>
      <div className={styles.choices}>
        <EmbedForm {...props} changeEmbed={changeEmbed} />
      </div>
      <div className={styles.outcome}>
        <EmbedPreview address={address} size={embed.size} holds={holdsWords(props)} onEscape={props.onClose} />
        <Radios
          label={shareWords.code}
          values={CODES}
          nameOf={(one) => shareWords.codeOf[one]}
          value={embed.code}
          onChange={(one) => changeEmbed({ code: one })}
        />
        <p className={styles.about}>{shareWords.codeAbout[embed.code]}</p>
        <CopyBox label={shareWords.code} text={code} copy={shareWords.copyCode} isCode rows={5} />
      </div>
    </div>
  );
}
