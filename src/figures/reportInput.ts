import type { Basemap } from '#projection/countries.ts';
import type { FigureFrame } from './figure.ts';
import type { ReportAnswers } from './reportAnswers.ts';
import type { ReportPicture, ReportView } from './reportView.ts';

/** Where the data are, and which. */
export type ReportData = {
  /** First 12 hexadecimal digits of the data's hash; null where it is not known. */
  readonly version: string | null;
  /** Where the view can be seen; null where that is not known. */
  readonly address: string | null;
};

export type ReportFigureInput = FigureFrame & {
  readonly show: ReportPicture;
  readonly answers: ReportAnswers;
  readonly view: ReportView;
  /** Null only where no map is shown. */
  readonly basemap: Basemap | null;
  /** Null takes that of the selected event, or of the dataset. */
  readonly title: string | null;
  readonly subtitle: string | null;
  /** The filters in words; none where nothing is filtered. */
  readonly filters: readonly string[];
  readonly data: ReportData;
  /** Px that timeline or matrix should not be higher than. */
  readonly mostHeight?: number;
};
