import { Download } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { writeAddress } from '#address/address.ts';
import { CITATION_FORMS, type CitationForm } from '#citation/citationForms.ts';
import { Button } from '#controls/Button.tsx';
import { exportWords, shareWords } from '#wording/lateWords.ts';
import { CopyBox } from './CopyBox.tsx';
import { citedOf } from './citedOf.ts';
import { DataField } from './DataField.tsx';
import { Downloads } from './Downloads.tsx';
import { Radios } from './Fields.tsx';
import { ReportError } from './ReportError.tsx';
import styles from './ShareDialog.module.css';
import { saveFile } from './saveFile.ts';
import { citedView, type TabProps } from './TabProps.ts';

const FORM_IDS = CITATION_FORMS.map(({ id }) => id);
/** Names that are the same in every language. */
const FORM_NAMES: Readonly<Record<CitationForm['id'], string | null>> = {
  plain: null,
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};
const nameOf = (id: CitationForm['id']): string => FORM_NAMES[id] ?? shareWords.plain;

/** The view as a footnote, its data as a file, and whom to tell about an error. */
export function CiteTab(props: TabProps): ReactElement {
  const [id, setId] = useState<CitationForm['id']>('plain');
  const form = CITATION_FORMS.find((one) => one.id === id);
  const cited = citedOf(props, props.site + writeAddress(citedView(props)));
  const text = form?.write(cited) ?? '';
  const file = [props.overview.id, props.version].filter(Boolean).join('-');
  return (
    <div className={styles.halves}>
      <div className={styles.choices}>
        <h3 className={styles.title}>{shareWords.cite}</h3>
        <Radios label={shareWords.form} values={FORM_IDS} nameOf={nameOf} value={id} onChange={setId} />
        <CopyBox label={nameOf(id)} text={text} copy={shareWords.copyCitation} isCode={id !== 'plain'} rows={6}>
          {form && (
            <Button
              aria-label={shareWords.download(nameOf(id))}
              onClick={() => saveFile(new Blob([text], { type: form.mediaType }), `${file}.${form.extension}`)}
            >
              <Download size={15} strokeWidth={1.75} aria-hidden="true" />
              {exportWords.download}
            </Button>
          )}
        </CopyBox>
        <DataField {...props} />
        <ReportError {...props} />
      </div>
      <div className={styles.outcome}>
        <Downloads {...props} />
      </div>
    </div>
  );
}
