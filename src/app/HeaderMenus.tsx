import { CircleHelp, Ellipsis, Languages, Moon, Share2, Sun } from 'lucide-react';
import { lazy, type ReactElement } from 'react';
import type { Theme } from '#address/view.ts';
import { Button } from '#controls/Button.tsx';
import { Popover } from '#controls/Popover.tsx';
import { PHONE, TABLET, useMedia } from '#controls/useMedia.ts';
import type { Overview } from '#model/answers.ts';
import { LANGUAGES, type Language } from '#model/language.ts';
import { LANGUAGE_NAMES } from '#wording/languages.ts';
import { headerWords } from '#wording/words.ts';
import { DialogBoundary } from './DialogBoundary.tsx';
import styles from './Header.module.css';
import { switchShortcuts, useShortcutsOn } from './shortcuts.ts';

const HelpDialog = lazy(async () => ({ default: (await import('#views/help/HelpDialog.tsx')).HelpDialog }));

export type HeaderMenusProps = {
  readonly overview: Overview | null;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly helpIsOpen: boolean;
  readonly onHelp: (open: boolean) => void;
  /** Null while there is nothing to share. */
  readonly onShare: (() => void) | null;
};

/** Share, language, theme and help; one menu on a phone. */
export function HeaderMenus(props: HeaderMenusProps): ReactElement {
  const { overview, theme, onTheme, helpIsOpen, onHelp, onShare } = props;
  const isPhone = useMedia(PHONE);
  const isTablet = useMedia(TABLET);
  const shortcutsOn = useShortcutsOn();
  const otherTheme = theme === 'dark' ? 'light' : 'dark';
  const themeName = otherTheme === 'dark' ? headerWords.darkTheme : headerWords.lightTheme;
  const ThemeIcon = otherTheme === 'dark' ? Moon : Sun;
  const help = helpIsOpen && (
    <DialogBoundary title={headerWords.help} onClose={() => onHelp(false)}>
      <HelpDialog
        overview={overview}
        shortcutsOn={shortcutsOn}
        onShortcuts={switchShortcuts}
        onClose={() => onHelp(false)}
      />
    </DialogBoundary>
  );
  if (isPhone)
    return (
      <>
        <Popover
          label={headerWords.more}
          width={240}
          trigger={(trigger) => (
            <Button look="ghost" icon aria-label={headerWords.more} {...trigger}>
              <Ellipsis size={19} strokeWidth={1.75} aria-hidden="true" />
            </Button>
          )}
        >
          {(close) => (
            <div className={styles.menu}>
              {onShare && (
                <button
                  type="button"
                  onClick={() => {
                    close();
                    onShare();
                  }}
                >
                  <Share2 size={17} strokeWidth={1.75} aria-hidden="true" />
                  {headerWords.share}
                </button>
              )}
              <button
                type="button"
                onClick={() => {
                  close();
                  onHelp(true);
                }}
              >
                <CircleHelp size={17} strokeWidth={1.75} aria-hidden="true" />
                {headerWords.help}
              </button>
              <button type="button" onClick={() => onTheme(otherTheme)}>
                <ThemeIcon size={17} strokeWidth={1.75} aria-hidden="true" />
                {themeName}
              </button>
              <LanguageChoice {...props} />
            </div>
          )}
        </Popover>
        {help}
      </>
    );
  return (
    <>
      {onShare && (
        <Button look={isTablet ? 'ghost' : 'outlined'} icon={isTablet} aria-label={headerWords.share} onClick={onShare}>
          <Share2 size={isTablet ? 17 : 15} strokeWidth={1.75} aria-hidden="true" />
          {!isTablet && headerWords.share}
        </Button>
      )}
      <Popover
        label={headerWords.language}
        width={200}
        trigger={(trigger) => (
          <Button look="ghost" icon aria-label={headerWords.language} {...trigger}>
            <Languages size={17} strokeWidth={1.75} aria-hidden="true" />
          </Button>
        )}
      >
        {() => (
          <div className={styles.menu}>
            <LanguageChoice {...props} />
          </div>
        )}
      </Popover>
      <Button look="ghost" icon aria-label={themeName} onClick={() => onTheme(otherTheme)}>
        <ThemeIcon size={17} strokeWidth={1.75} aria-hidden="true" />
      </Button>
      <Button look="ghost" icon aria-label={headerWords.help} onClick={() => onHelp(true)}>
        <CircleHelp size={17} strokeWidth={1.75} aria-hidden="true" />
      </Button>
      {help}
    </>
  );
}

function LanguageChoice({ language, onLanguage }: HeaderMenusProps): ReactElement {
  return (
    <fieldset className={styles.languages}>
      <legend>{headerWords.language}</legend>
      {LANGUAGES.map((one) => (
        <label key={one} lang={one}>
          <input type="radio" name="language" checked={one === language} onChange={() => onLanguage(one)} />
          {LANGUAGE_NAMES[one]}
        </label>
      ))}
    </fieldset>
  );
}
