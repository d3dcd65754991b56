import { Download } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Button } from '#controls/Button.tsx';
import { DOWNLOAD_FORMATS, type DownloadFormat } from '#formats/downloadFormat.ts';
import { exportWords } from '#wording/lateWords.ts';
import { Radios } from './Fields.tsx';
import styles from './ShareDialog.module.css';
import { SCOPES, type Scope, type ShareProps } from './ShareProps.ts';

type State =
  | { readonly kind: 'idle' | 'writing' | 'failed' }
  | { readonly kind: 'written'; readonly events: number; readonly file: string };

/** The data of the view, or all of them, as a file. */
export function Downloads({ matched, total, onDownload }: ShareProps): ReactElement {
  const [scope, setScope] = useState<Scope>('view');
  const [format, setFormat] = useState<DownloadFormat>('csv');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const isEmpty = scope === 'view' && matched === 0;
  const isOff = isEmpty || state.kind === 'writing';
  const download = (): void => {
    if (isOff) return;
    setState({ kind: 'writing' });
    onDownload(format, scope).then(
      (written) => setState({ kind: 'written', ...written }),
      () => setState({ kind: 'failed' }),
    );
  };
  return (
    <>
      <h3 className={styles.title}>{exportWords.heading}</h3>
      <Radios
        label={exportWords.scope}
        values={SCOPES}
        nameOf={(one) => (one === 'view' ? exportWords.view(matched, total) : exportWords.whole(total))}
        value={scope}
        onChange={setScope}
      />
      <Radios
        label={exportWords.format}
        values={DOWNLOAD_FORMATS}
        nameOf={(one) => exportWords.formatName[one]}
        aboutOf={(one) => exportWords.formatAbout[one]}
        value={format}
        onChange={setFormat}
      />
      <p className={styles.about}>{exportWords.about}</p>
      <div className={styles.row}>
        <Button look="primary" aria-disabled={isOff} onClick={download}>
          <Download size={15} strokeWidth={1.75} aria-hidden="true" />
          {exportWords.download}
        </Button>
        <p role="status" className={styles.about}>
          {isEmpty ? exportWords.nothing : said(state)}
        </p>
      </div>
    </>
  );
}

function said(state: State): string {
  if (state.kind === 'written') return exportWords.written(state.events, state.file);
  return state.kind === 'idle' ? '' : exportWords[state.kind];
}
